package org.entente.coder.sieve;

import java.util.List;
import java.util.Set;

/** What a tagged word may be to the coder. Immutable. */
final class WordUse {

    private final int[] parts;
    private final List<int[][]> needs;
    private final Set<Cue> cues;

    /**
     * A use; the arrays are not copied.
     *
     * @param parts the numbers of the words of patterns that it may be
     * @param needs what else must stand in the sentence for it to name an act: of each pattern that it triggers, sets of
     *     parts of which one each must be there
     * @param cues what else it tells
     */
    WordUse(int[] parts, List<int[][]> needs, Set<Cue> cues) {
        this.parts = parts;
        this.needs = needs;
        this.cues = cues;
    }

    int[] parts() {
        return parts;
    }

    List<int[][]> needs() {
        return needs;
    }

    Set<Cue> cues() {
        return cues;
    }
}
