package org.entente.analysis.hawkes;

import org.entente.analysis.regression.LongRun;

/**
 * How sure the coefficient of one part of an intensity is, days near each other depending on each other.
 *
 * <p>The part is freed of what the others explain; its product with the weighted surprises of the effects has the derivative of the
 * likelihood for a sum. Its variance is the information if the model holds, and Newey and West's in any case.
 */
final class Sensitivity {

    private final Intensity intensity;
    private final double[] a;
    private final double[] surprises;
    private final double[] weights;

    Sensitivity(Intensity intensity, double[] a) {
        this.intensity = intensity;
        this.a = a;
        double[] means = intensity.means(a);
        this.weights = new double[means.length];
        this.surprises = new double[means.length];
        for (int t = 0; t < means.length; t++) {
            weights[t] = 1 / (means[t] + means[t] * means[t] / intensity.size());
            surprises[t] = weights[t] * (intensity.counts()[t] - means[t]);
        }
    }

    /** The derivative of the likelihood by a part that the intensity lacks, over its standard error. */
    double score(double[] part) {
        double[] free = freed(part, 2);
        double sum = 0;
        double information = 0;
        for (int t = 0; t < free.length; t++) {
            sum += free[t] * surprises[t];
            information += weights[t] * free[t] * free[t];
        }
        return information > 0 ? sum / Math.sqrt(information) : 0;
    }

    /** The standard error of the coefficient of the last part, if the model holds. */
    double error() {
        double[] free = freed(intensity.parts()[a.length - 1], a.length - 1);
        double information = 0;
        for (int t = 0; t < free.length; t++) {
            information += weights[t] * free[t] * free[t];
        }
        return 1 / Math.sqrt(Math.max(1e-12, information));
    }

    /** How many times larger the variance of that coefficient is than the model has it. */
    double inflation() {
        double[] free = freed(intensity.parts()[a.length - 1], a.length - 1);
        double information = 0;
        double[] products = new double[free.length];
        for (int t = 0; t < free.length; t++) {
            products[t] = free[t] * surprises[t];
            information += weights[t] * free[t] * free[t];
        }
        return LongRun.variance(products, bandwidth(products.length)) / Math.max(1e-12, information);
    }

    private static int bandwidth(int length) {
        return Math.max(7, (int) Math.cbrt(length));
    }

    /** A part without what the first two explain of it, by least squares with the weights. */
    private double[] freed(double[] part, int others) {
        double[][] lower = new double[others][others];
        double[] right = new double[others];
        for (int i = 0; i < others; i++) {
            double[] one = intensity.parts()[i];
            for (int t = 0; t < part.length; t++) {
                right[i] += weights[t] * one[t] * part[t];
            }
            for (int j = 0; j <= i; j++) {
                double[] other = intensity.parts()[j];
                for (int t = 0; t < part.length; t++) {
                    lower[i][j] += weights[t] * one[t] * other[t];
                }
            }
        }
        double[] explained = NonNegative.solve(lower, right, 0);
        double[] free = part.clone();
        for (int i = 0; i < others; i++) {
            for (int t = 0; t < free.length; t++) {
                free[t] -= explained[i] * intensity.parts()[i][t];
            }
        }
        return free;
    }
}
