package org.entente.training.ranking;

import org.entente.coder.ranking.Pair;

/**
 * A pair with what somebody has read in it.
 *
 * @param origin where it comes from: {@code news}, {@code plv}, {@code own} or {@code codebook}
 * @param id its id there
 * @param sentence the sentence; pairs of one sentence are kept together when data are split
 * @param pair the pair, read by the coder
 * @param label the root, or {@code NONE}
 * @param told whether it is told as fact
 * @param stratum how it was drawn, "" where it was not
 */
record LabelledPair(String origin, String id, String sentence, Pair pair, String label, boolean told, String stratum) {}
