package org.entente.analysis.regression;

import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;

/**
 * The coefficients of a model for counts drawn from near it: one step of scoring away from those it was drawn with.
 *
 * <p>The step is as good as the full fit to first order (van der Vaart, Asymptotic Statistics, 1998, section 5.7), and costs one pass over the
 * counts; a bootstrap makes hundreds of it.
 */
public final class OneStep {

    private final CountFit fit;
    private final DecompositionSolver solver;

    /** Steps away from this fit. */
    public OneStep(CountFit fit) {
        this.fit = fit;
        this.solver = CountRegression.solver(fit.columns(), fit.weights());
    }

    /** The coefficients for other counts, as many as the fit has. */
    public double[] coefficients(double[] counts) {
        double[][] columns = fit.columns();
        double[] means = fit.means();
        double[] gradient = new double[columns.length];
        for (int t = 0; t < counts.length; t++) {
            double score = (counts[t] - means[t]) / (1 + means[t] / fit.size());
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += columns[i][t] * score;
            }
        }
        for (int i = 1; i < gradient.length; i++) {
            gradient[i] -= fit.coefficients()[i] * CountRegression.RIDGE;
        }
        double[] step = solver.solve(MatrixUtils.createRealVector(gradient)).toArray();
        for (int i = 0; i < step.length; i++) {
            step[i] += fit.coefficients()[i];
        }
        return step;
    }
}
