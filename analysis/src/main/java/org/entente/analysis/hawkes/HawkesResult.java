package org.entente.analysis.hawkes;

import org.entente.analysis.regression.Combination;

/**
 * What the point process shows.
 *
 * @param branching how many effects a cause brings about in all; negative if it averts them
 * @param low the lower end of its 95 % interval
 * @param high the upper end of its 95 % interval
 * @param halfLifeDays after how many days half of them have come
 * @param self how many further effects an effect brings about
 * @param more the p value that causes bring effects about
 * @param fewer the p value that causes avert effects
 */
public record HawkesResult(
        double branching, double low, double high, double halfLifeDays, double self, double more, double fewer) {

    /** The p value of the test both ways. */
    public double p() {
        return Combination.bothWays(more, fewer);
    }
}
