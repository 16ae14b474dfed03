package org.entente.analysis.hawkes;

/**
 * The expected effects of every day as a sum of parts, each a known series times an unknown coefficient.
 *
 * <p>Coefficients are the likeliest where the variance is m + m²/k for mean m and given k, by Fisher's scoring. Those of the first two
 * parts, what comes of itself and what effects bring about, are not negative; that of the last, what causes bring about,
 * may be. The mean is never less than {@value #FLOOR} of the first part.
 */
final class Intensity {

    private static final double FLOOR = 0.05;
    private static final int ROUNDS = 25;

    private final double[] counts;
    private final double[][] parts;
    private final double size;
    private final double floor;

    Intensity(double[] counts, double size, double[]... parts) {
        this.counts = counts;
        this.size = size;
        this.parts = parts;
        this.floor = FLOOR;
    }

    double[] counts() {
        return counts;
    }

    double[][] parts() {
        return parts;
    }

    double size() {
        return size;
    }

    /** The likeliest coefficients, from a first guess. */
    double[] fit(double[] start) {
        double[] a = start.clone();
        double value = logLikelihood(a);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = step(a);
            double better = logLikelihood(next);
            for (int half = 0; better < value && half < 6; half++) {
                next = between(a, next);
                better = logLikelihood(next);
            }
            double gain = better - value;
            if (!(gain > 0)) {
                break;
            }
            a = next;
            value = better;
            if (gain < 1e-4) {
                break;
            }
        }
        return a;
    }

    /** The expected effects of every day. */
    double[] means(double[] a) {
        double[] means = new double[counts.length];
        for (int t = 0; t < means.length; t++) {
            means[t] = mean(a, t);
        }
        return means;
    }

    /** The log likelihood, without what does not depend on the coefficients. */
    double logLikelihood(double[] a) {
        double sum = 0;
        for (int t = 0; t < counts.length; t++) {
            double m = mean(a, t);
            sum += Double.isInfinite(size)
                    ? (counts[t] == 0 ? 0 : counts[t] * Math.log(m)) - m
                    : (counts[t] == 0 ? 0 : counts[t] * Math.log(m)) - (counts[t] + size) * Math.log1p(m / size);
        }
        return sum;
    }

    private double mean(double[] a, int t) {
        double m = 0;
        for (int i = 0; i < a.length; i++) {
            m += a[i] * parts[i][t];
        }
        return Math.max(m, floor * a[0] * parts[0][t] + 1e-9);
    }

    private double[] step(double[] a) {
        int p = a.length;
        double[][] information = new double[p][p];
        double[] moment = new double[p];
        for (int t = 0; t < counts.length; t++) {
            double m = mean(a, t);
            double w = 1 / (m + m * m / size);
            for (int i = 0; i < p; i++) {
                double weighted = w * parts[i][t];
                moment[i] += weighted * counts[t];
                for (int j = 0; j <= i; j++) {
                    information[i][j] += weighted * parts[j][t];
                }
            }
        }
        return NonNegative.solve(information, moment, Math.min(2, p));
    }

    private static double[] between(double[] a, double[] b) {
        double[] middle = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            middle[i] = (a[i] + b[i]) / 2;
        }
        return middle;
    }
}
