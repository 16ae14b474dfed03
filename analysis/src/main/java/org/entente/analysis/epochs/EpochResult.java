package org.entente.analysis.epochs;

import org.entente.analysis.regression.Combination;

/**
 * What superposed epochs show.
 *
 * @param ratio effects in the windows after causes, divided by those that weekday, trend and volume let expect there
 * @param more the share of shifted histories with an excess of effects as large as the true one
 * @param fewer the share of shifted histories with a lack of effects as large as the true one
 */
public record EpochResult(double ratio, double more, double fewer) {

    /** The p value of the test both ways. */
    public double p() {
        return Combination.bothWays(more, fewer);
    }
}
