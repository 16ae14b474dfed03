package org.entente.analysis.regression;

/**
 * The sum of a series whose neighbouring values may depend on each other, measured against its standard error.
 *
 * <p>The variance is that of Newey and West (A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent
 * covariance matrix, Econometrica 55, 1987), with Bartlett's weights.
 */
public final class LongRun {

    private LongRun() {}

    /** The variance of the sum of a series of mean zero, with weights that fall to 0 after so many days. */
    public static double variance(double[] series, int bandwidth) {
        double sum = 0;
        for (int lag = 0; lag < Math.min(bandwidth, series.length); lag++) {
            double product = 0;
            for (int t = lag; t < series.length; t++) {
                product += series[t] * series[t - lag];
            }
            sum += (lag == 0 ? 1 : 2) * (1 - (double) lag / bandwidth) * product;
        }
        return sum;
    }
}
