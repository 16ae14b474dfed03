package org.entente.analysis.regression;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.special.Gamma;

/**
 * A fitted log-linear model of counts.
 *
 * @param coefficients one for each covariate, on the scale of the logarithm
 * @param means the fitted mean of every count
 * @param size k, where the variance is m + m²/k; infinite for Poisson's model
 * @param columns the covariates
 * @param counts the counts
 */
@SuppressWarnings("ArrayRecordComponent") // series of thousands of days, read in tight loops and never compared
public record CountFit(double[] coefficients, double[] means, double size, double[][] columns, double[] counts) {

    /** What each count adds to the derivative of the likelihood by the logarithm of its mean. */
    public double[] scores() {
        double[] scores = new double[counts.length];
        for (int t = 0; t < scores.length; t++) {
            scores[t] = (counts[t] - means[t]) / (1 + means[t] / size);
        }
        return scores;
    }

    /** The weight of each count in the information: the inverse variance of its working residual. */
    public double[] weights() {
        double[] weights = new double[counts.length];
        for (int t = 0; t < weights.length; t++) {
            weights[t] = means[t] / (1 + means[t] / size);
        }
        return weights;
    }

    /** The standard errors of the coefficients where counts are independent given the covariates. */
    public double[] standardErrors() {
        DecompositionSolver solver = CountRegression.solver(columns, weights());
        double[] errors = new double[coefficients.length];
        for (int i = 0; i < errors.length; i++) {
            ArrayRealVector unit = new ArrayRealVector(errors.length);
            unit.setEntry(i, 1);
            errors[i] = Math.sqrt(solver.solve(unit).getEntry(i));
        }
        return errors;
    }

    /**
     * What is left of a covariate when everything in it that this model's own covariates explain is taken out, by least squares with the
     * model's weights.
     */
    public double[] residual(double[] covariate) {
        double[] weights = weights();
        double[] moments = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int t = 0; t < weights.length; t++) {
                moments[i] += columns[i][t] * weights[t] * covariate[t];
            }
        }
        double[] explained = CountRegression.solver(columns, weights)
                .solve(MatrixUtils.createRealVector(moments))
                .toArray();
        double[] residual = covariate.clone();
        for (int i = 0; i < columns.length; i++) {
            for (int t = 0; t < residual.length; t++) {
                residual[t] -= explained[i] * columns[i][t];
            }
        }
        return residual;
    }

    /** The log likelihood, with its constants. */
    public double logLikelihood() {
        double sum = 0;
        for (int t = 0; t < counts.length; t++) {
            sum += counts[t] * Math.log(means[t]) - Gamma.logGamma(counts[t] + 1);
            sum += Double.isInfinite(size)
                    ? -means[t]
                    : Gamma.logGamma(counts[t] + size)
                            - Gamma.logGamma(size)
                            - counts[t] * Math.log(size)
                            - (counts[t] + size) * Math.log1p(means[t] / size);
        }
        return sum;
    }
}
