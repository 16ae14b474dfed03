package org.entente.coder.sieve;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.entente.coder.nlp.TaggedWords;

/** What the words of one sentence may be to the coder, together. */
final class SentenceUses {

    private static final String BEFORE_SPEAKER = ",\"”'’»";

    private final TaggedWords tagged;
    private final WordUse[] uses;
    private final Set<Cue> cues = EnumSet.noneOf(Cue.class);
    private final BitSet parts;

    private SentenceUses(TaggedWords tagged, WordUse[] uses, BitSet parts) {
        this.tagged = tagged;
        this.uses = uses;
        this.parts = parts;
    }

    static SentenceUses of(TaggedWords tagged, WordBook book) {
        SentenceUses all = new SentenceUses(tagged, new WordUse[tagged.size()], new BitSet(book.size()));
        for (int i = 0; i < all.uses.length; i++) {
            WordUse use = book.use(tagged.words().word(i), tagged.tag(i));
            all.uses[i] = use;
            all.cues.addAll(use.cues());
            for (int part : use.parts()) {
                all.parts.set(part);
            }
        }
        return all;
    }

    Set<Cue> cues() {
        return cues;
    }

    boolean has(Cue cue) {
        return cues.contains(cue);
    }

    /** The first word with one of these cues; beyond the last where there is none. */
    int first(Cue... wanted) {
        for (int i = 0; i < uses.length; i++) {
            for (Cue cue : wanted) {
                if (uses[i].cues().contains(cue)) {
                    return i;
                }
            }
        }
        return uses.length;
    }

    /** Whether a verb of speech stands after the first of those who may speak, or after a comma or mark before them. */
    boolean speaks(Set<Cue> speech, int speaker) {
        for (int i = 0; i < uses.length; i++) {
            boolean verb = uses[i].cues().stream().anyMatch(speech::contains);
            boolean inverted = speaker < uses.length
                    && (uses[i].cues().contains(Cue.ACCORDING)
                            || i > 0
                                    && BEFORE_SPEAKER.indexOf(
                                                    tagged.words().word(i - 1).charAt(0))
                                            >= 0);
            if (verb && (speaker < i || inverted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun triggers a pattern whose other words stand in the sentence too. */
    boolean nounTriggers() {
        for (int i = 0; i < uses.length; i++) {
            if (tagged.tag(i).startsWith("NN") && triggers(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a verb or adjective does, with somebody before it who may be its subject; where "by" stands, its doer may come
     * after it.
     *
     * @param party the first word that may name somebody
     * @param noun whether a noun names an act, so that verbs count too that make something else of one
     */
    boolean verbTriggers(int party, boolean noun) {
        boolean by = false;
        for (int i = uses.length - 1; i >= 0; i--) {
            by |= tagged.words().word(i).equals("by");
            if (!tagged.tag(i).startsWith("NN")
                    && (party < i || by)
                    && (triggers(i) || noun && uses[i].cues().contains(Cue.OPERATOR))) {
                return true;
            }
        }
        return false;
    }

    private boolean triggers(int word) {
        if (uses[word].cues().contains(Cue.ACT)) {
            return true;
        }
        for (int[][] needs : uses[word].needs()) {
            if (met(needs)) {
                return true;
            }
        }
        return false;
    }

    private boolean met(int[][] needs) {
        for (int[] any : needs) {
            boolean there = false;
            for (int part : any) {
                there |= parts.get(part);
            }
            if (!there) {
                return false;
            }
        }
        return true;
    }
}
