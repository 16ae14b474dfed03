package org.entente.coder.coding;

import java.util.List;

/**
 * What a pattern makes of a word.
 *
 * @param acts the acts
 * @param weight how much speaks for this reading; of several of a word the heaviest is meant
 * @param swallowed nodes whose own acts have gone into these
 */
record Reading(List<Act> acts, int weight, List<Integer> swallowed) {}
