package org.entente.coder.coding;

import java.util.List;

/**
 * What a pattern makes of a word.
 *
 * @param acts the acts
 * @param weight how much speaks for this reading; of several of a word the heaviest is meant
 * @param swallowed nodes whose own acts have gone into these
 */
record Reading(List<Act> acts, int weight, List<Integer> swallowed) {

    /**
     * Whether more speaks for this reading than for another; of two as heavy the pattern that asks for more counts.
     *
     * @param asksMore by how much this reading's pattern asks for more
     */
    boolean heavier(Reading other, int asksMore) {
        return weight > other.weight || weight == other.weight && asksMore > 0;
    }
}
