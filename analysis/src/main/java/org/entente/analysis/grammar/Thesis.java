package org.entente.analysis.grammar;

import java.util.Set;
import java.util.TreeSet;

/**
 * A claim that can be tested: acts of one kind bring more (or less) of another within some days.
 *
 * @param cause what is said to come first
 * @param direction more of the effect, or less
 * @param effect what is said to follow
 * @param days how many days after the cause the effect may fall, at least one; the day of the cause itself is not counted,
 *     since day-stamped events do not tell which came first
 */
public record Thesis(Acts cause, Direction direction, Acts effect, int days) {

    /** The longest window that can be asked for, in days. */
    public static final int LONGEST = 366;

    public Thesis {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("a window of " + days + " days: it must be 1 to " + LONGEST);
        }
    }

    /**
     * Reads a thesis in the grammar that {@link ThesisReader} describes.
     *
     * @throws ThesisSyntaxException if it cannot be read
     */
    public static Thesis parse(String text) {
        return new ThesisReader(text).read();
    }

    /** Every actor that is named, sorted. */
    public Set<String> actors() {
        Set<String> named = new TreeSet<>(cause.actors());
        named.addAll(effect.actors());
        return named;
    }

    /** The same claim with cause and effect exchanged. */
    public Thesis reversed() {
        return new Thesis(effect, direction, cause, days);
    }

    /** The thesis in its normal form, which reads back as the same thesis. */
    @Override
    public String toString() {
        return cause + " " + direction.word() + " " + effect + " within " + days + (days == 1 ? " day" : " days");
    }
}
