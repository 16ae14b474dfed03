package org.entente.analysis.regression;

/**
 * One p value out of several that depend on each other in unknown ways.
 *
 * <p>The Cauchy combination (Liu and Xie, Cauchy combination test, Journal of the American Statistical Association 115, 2020): the
 * mean of the values' Cauchy quantiles is in its tail again Cauchy distributed, whatever their dependence.
 */
public final class Combination {

    private static final double EDGE = 1e-15;

    private Combination() {}

    /** The combined p value; 1 for none. */
    public static double of(double... values) {
        if (values.length == 0) {
            return 1;
        }
        double sum = 0;
        for (double p : values) {
            sum += Math.tan((0.5 - Math.max(EDGE, Math.min(1 - EDGE, p))) * Math.PI);
        }
        return Math.max(0, Math.min(1, 0.5 - Math.atan(sum / values.length) / Math.PI));
    }

    /** The p value of a test both ways, of the p values one way and the other. */
    public static double bothWays(double up, double down) {
        return Math.min(1, 2 * Math.min(up, down));
    }
}
