package org.entente.analysis.scan;

import org.entente.analysis.grammar.Thesis;

/**
 * How well a cause goes before a change.
 *
 * @param thesis the thesis, in the direction for which more speaks
 * @param causes how many events of the cause there were
 * @param effects how many of the effect
 * @param ratio effects after the cause, by what weekday, trend and volume let expect
 * @param p the p value of superposed epochs and count model together, or of the order if that is larger; both directions being looked at, twice that of one
 * @param q the share of false discoveries among this and all with smaller p values, if the tests depend positively
 * @param cautious the same however the tests depend
 */
public record Ranked(Thesis thesis, int causes, int effects, double ratio, double p, double q, double cautious) {}
