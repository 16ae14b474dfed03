package org.entente.analysis.regression;

import org.hipparchus.special.Gamma;

/**
 * The likelihood of the size k of negative binomial counts whose means are known.
 *
 * <p>Its derivative is the sum of psi(y + k) - psi(k) + log(k / (k + m)) + (m - y) / (k + m) over the counts (Cameron and Trivedi 2013,
 * section 3.3.1). The root is found by bisection on log k.
 */
final class DispersionLikelihood {

    private static final double SMALLEST = 1e-2;
    private static final double LARGEST = 1e5;

    private final double[] counts;
    private final double[] means;

    DispersionLikelihood(double[] counts, double[] means) {
        this.counts = counts;
        this.means = means;
    }

    /** The likeliest size, infinite where the counts vary no more than Poisson's. */
    double size() {
        if (excess() <= 0 || derivative(LARGEST) > 0) {
            return Double.POSITIVE_INFINITY;
        }
        double low = Math.log(SMALLEST);
        double high = Math.log(LARGEST);
        while (high - low > 1e-8) {
            double middle = (low + high) / 2;
            if (derivative(Math.exp(middle)) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private double excess() {
        double excess = 0;
        for (int t = 0; t < counts.length; t++) {
            double residual = counts[t] - means[t];
            excess += residual * residual - counts[t];
        }
        return excess;
    }

    private double derivative(double size) {
        double base = Gamma.digamma(size);
        double sum = 0;
        for (int t = 0; t < counts.length; t++) {
            sum += rise(counts[t], size, base)
                    - Math.log1p(means[t] / size)
                    + (means[t] - counts[t]) / (size + means[t]);
        }
        return sum;
    }

    private static double rise(double count, double size, double base) {
        if (count > 20) {
            return Gamma.digamma(count + size) - base;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += 1 / (size + i);
        }
        return sum;
    }
}
