package org.entente.analysis.lags;

import org.entente.analysis.regression.Combination;

/**
 * What the count model shows.
 *
 * @param rateRatio by what the expected effects of a day are multiplied for each cause within the window before it
 * @param low the lower end of its 95 % confidence interval
 * @param high the upper end of its 95 % confidence interval
 * @param more the p value that causes go before more effects
 * @param fewer the p value that causes go before fewer effects
 */
public record LagResult(double rateRatio, double low, double high, double more, double fewer) {

    /** The p value of the test both ways. */
    public double p() {
        return Combination.bothWays(more, fewer);
    }
}
