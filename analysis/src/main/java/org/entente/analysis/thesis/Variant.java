package org.entente.analysis.thesis;

/**
 * A thesis looked at in another way, to see whether the result hangs on how it was looked at.
 *
 * @param name what is different
 * @param rateRatio the count model's rate ratio
 * @param epochsP the p value of superposed epochs in the direction of the thesis
 * @param lagsP the p value of the count model in the direction of the thesis
 */
public record Variant(String name, double rateRatio, double epochsP, double lagsP) {}
