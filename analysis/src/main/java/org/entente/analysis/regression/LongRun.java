package org.entente.analysis.regression;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The sum of a series whose neighbouring values may depend on each other, measured against its standard error.
 *
 * <p>The variance is that of Newey and West (A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent
 * covariance matrix, Econometrica 55, 1987), with Bartlett's weights. How unsure that variance itself is enters by the fixed-b critical values
 * of Kiefer and Vogelsang (A new asymptotic theory for heteroskedasticity-autocorrelation robust tests, Econometric Theory 21, 2005, table 1).
 */
public final class LongRun {

    private static final NormalDistribution NORMAL = new NormalDistribution();

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

    /** How much wider than the normal distribution's the critical value is at this bandwidth, at the level of 5 %. */
    public static double widening(int bandwidth, int length) {
        double b = Math.min(1.0, (double) bandwidth / length);
        return (1.96 + 2.9694 * b + 0.4160 * b * b - 0.5324 * b * b * b) / 1.96;
    }

    /** The probability that a standard normal variable is at least this large. */
    public static double upper(double z) {
        return Double.isNaN(z) ? 1 : NORMAL.cumulativeProbability(-z);
    }

    /** The value that a standard normal variable exceeds with this probability. */
    public static double quantile(double upper) {
        return -NORMAL.inverseCumulativeProbability(upper);
    }
}
