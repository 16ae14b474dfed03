package org.entente.analysis.regression;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Log-linear regression of counts whose variance is m + m²/k for mean m: the negative binomial model NB2, and Poisson's for
 * infinite k.
 *
 * <p>Coefficients by iteratively reweighted least squares, k by maximum likelihood in turn with them (Cameron and Trivedi,
 * Regression Analysis of Count Data, 2nd ed. 2013, sections 3.2 and 3.3). A weak ridge keeps coefficients finite where a
 * covariate separates the counts (no event ever on a Sunday): each but the first coefficient is thought to be normal around 0 with standard deviation
 * {@value #SPREAD} beforehand. Columns should be scaled to about 1.
 */
public final class CountRegression {

    private static final double SPREAD = 10;

    /** What the ridge adds to the information. */
    static final double RIDGE = 1 / (SPREAD * SPREAD);

    private static final int ROUNDS = 60;
    private static final double TOLERANCE = 1e-9;
    private static final double LARGEST_LOG = 30;

    private final double[][] columns;
    private final double[] counts;

    /**
     * A regression of these counts.
     *
     * @param columns the covariates, one array each, as long as the counts; the first should be constant
     * @param counts the counts, not negative
     */
    public CountRegression(double[][] columns, double[] counts) {
        this.columns = columns;
        this.counts = counts;
    }

    /** The fit with k by maximum likelihood, Poisson's where the counts are not over-dispersed. */
    public CountFit fit() {
        CountFit fit = fit(Double.POSITIVE_INFINITY, start());
        double size = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double next = new DispersionLikelihood(counts, fit.means()).size();
            if (next == size || Math.abs(1 / next - 1 / size) < 1e-7) {
                break;
            }
            size = next;
            fit = fit(size, fit.coefficients());
        }
        return fit;
    }

    /** The fit with a given k, infinite for Poisson's model. */
    public CountFit fit(double size) {
        return fit(size, start());
    }

    private double[] start() {
        double[] beta = new double[columns.length];
        beta[0] = Math.log(Math.max(1e-6, Arrays.stream(counts).average().orElse(1)));
        return beta;
    }

    /** The fit with a given k, sought from a first guess of the coefficients. */
    public CountFit fit(double size, double[] start) {
        double[] beta = start.clone();
        double[] means = means(beta);
        double objective = objective(beta, means, size);
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = step(beta, means, size);
            double scale = 1;
            double[] tried = moved(beta, step, scale);
            double[] triedMeans = means(tried);
            double better = objective(tried, triedMeans, size);
            while (better < objective - 1e-12 * Math.abs(objective) && scale > 1e-4) {
                scale /= 2;
                tried = moved(beta, step, scale);
                triedMeans = means(tried);
                better = objective(tried, triedMeans, size);
            }
            double gain = better - objective;
            beta = tried;
            means = triedMeans;
            objective = better;
            if (Math.abs(gain) < TOLERANCE * (1 + Math.abs(objective))) {
                break;
            }
        }
        return new CountFit(beta, means, size, columns, counts);
    }

    private double[] step(double[] beta, double[] means, double size) {
        int p = columns.length;
        double[] gradient = new double[p];
        double[] weights = new double[counts.length];
        for (int t = 0; t < counts.length; t++) {
            weights[t] = means[t] / (1 + means[t] / size);
        }
        for (int i = 0; i < p; i++) {
            for (int t = 0; t < counts.length; t++) {
                gradient[i] += columns[i][t] * (counts[t] - means[t]) / (1 + means[t] / size);
            }
            gradient[i] -= i == 0 ? 0 : beta[i] * RIDGE;
        }
        RealVector step = solver(columns, weights).solve(new ArrayRealVector(gradient, false));
        return step.toArray();
    }

    static DecompositionSolver solver(double[][] columns, double[] weights) {
        return new CholeskyDecomposition(information(columns, weights), 1e-8, 1e-14).getSolver();
    }

    static RealMatrix information(double[][] columns, double[] weights) {
        int p = columns.length;
        double[][] information = new double[p][p];
        double[] weighted = new double[weights.length];
        for (int i = 0; i < p; i++) {
            for (int t = 0; t < weights.length; t++) {
                weighted[t] = columns[i][t] * weights[t];
            }
            for (int j = i; j < p; j++) {
                double sum = 0;
                for (int t = 0; t < weights.length; t++) {
                    sum += weighted[t] * columns[j][t];
                }
                information[i][j] = sum;
                information[j][i] = sum;
            }
            information[i][i] += i == 0 ? 1e-9 : RIDGE;
        }
        return new Array2DRowRealMatrix(information, false);
    }

    private double[] means(double[] beta) {
        double[] means = new double[counts.length];
        for (int i = 0; i < beta.length; i++) {
            for (int t = 0; t < means.length; t++) {
                means[t] += beta[i] * columns[i][t];
            }
        }
        for (int t = 0; t < means.length; t++) {
            means[t] = Math.exp(Math.max(-LARGEST_LOG, Math.min(LARGEST_LOG, means[t])));
        }
        return means;
    }

    private double objective(double[] beta, double[] means, double size) {
        double sum = 0;
        for (int t = 0; t < means.length; t++) {
            sum += counts[t] * Math.log(means[t]);
            sum -= Double.isInfinite(size) ? means[t] : (counts[t] + size) * Math.log1p(means[t] / size);
        }
        for (int i = 1; i < beta.length; i++) {
            sum -= beta[i] * beta[i] * RIDGE / 2;
        }
        return sum;
    }

    private static double[] moved(double[] beta, double[] step, double scale) {
        double[] moved = beta.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += scale * step[i];
        }
        return moved;
    }
}
