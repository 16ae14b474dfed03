package org.entente.coder.codebook;

import org.entente.model.CameoCode;
import org.entente.model.EventType;
import org.entente.model.Mode;

/**
 * What an operator makes of an act.
 *
 * @param kind whether the act stays what it is, becomes another, or is none
 * @param type the type it becomes; meaningless unless it becomes another
 * @param mode the mode it then has
 * @param cameo the CAMEO code it then has
 */
public record Outcome(Kind kind, EventType type, Mode mode, String cameo) {

    /** What happens to the act. */
    public enum Kind {
        SAME,
        BECOMES,
        NONE,
        /** The operator does not work on such acts: both words keep what they mean by themselves. */
        ASIDE
    }

    private static final Outcome SAME = new Outcome(Kind.SAME, EventType.AGREE, Mode.NONE, "");
    private static final Outcome ASIDE = new Outcome(Kind.ASIDE, EventType.AGREE, Mode.NONE, "");
    private static final Outcome NONE = new Outcome(Kind.NONE, EventType.AGREE, Mode.NONE, "");

    /** The mode that the act then has: its own where the new type knows it, so that a threatened arrest threatens arrest. */
    public Mode modeOf(Mode own) {
        return own != Mode.NONE && own.fits(type) ? own : mode;
    }

    /**
     * Reads {@code same}, {@code none}, {@code aside}, or a CAMEO code with, where they are not the code's own, a type and a mode:
     * {@code 138}, {@code 1384 THREATEN violence}.
     *
     * @throws CodebookException if it is none of these
     */
    public static Outcome read(String text) {
        if (text.equals("same")) {
            return SAME;
        }
        if (text.equals("aside")) {
            return ASIDE;
        }
        if (text.equals("none")) {
            return NONE;
        }
        String[] word = text.strip().split("\\s+");
        CameoCode code = CameoCode.find(word[0])
                .orElseThrow(() -> new CodebookException("\"" + text + "\" starts with no CAMEO code"));
        try {
            EventType type = word.length > 1
                    ? EventType.valueOf(word[1])
                    : code.type().orElseThrow(() -> new CodebookException("CAMEO " + word[0] + " has no type"));
            Mode mode = word.length > 2 ? Mode.of(word[2]) : code.mode().fits(type) ? code.mode() : Mode.NONE;
            if (!mode.fits(type)) {
                throw new CodebookException(type + " has no mode \"" + mode.label() + "\"");
            }
            return new Outcome(Kind.BECOMES, type, mode, word[0]);
        } catch (IllegalArgumentException e) {
            throw new CodebookException("\"" + text + "\" is no outcome: " + e.getMessage());
        }
    }
}
