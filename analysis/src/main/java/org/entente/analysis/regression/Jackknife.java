package org.entente.analysis.regression;

import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The coefficients of a model without one stretch of its counts after the other.
 *
 * <p>Each comes from one step of scoring away from the full fit, with the information of the counts that are left: to leave out a stretch changes the coefficients little, and the
 * step is the usual approximation (McCullagh and Nelder, Generalized Linear Models, 2nd ed. 1989, section 12.7.3).
 */
public final class Jackknife {

    private final CountFit fit;
    private final double[] weights;
    private final double[] scores;

    /** Leaves out counts of this fit. */
    public Jackknife(CountFit fit) {
        this.fit = fit;
        this.weights = fit.weights();
        this.scores = fit.scores();
    }

    /** The last coefficient without each of so many stretches of equal length, in their order. */
    public double[] last(int stretches) {
        double[][] columns = fit.columns();
        int length = fit.counts().length;
        RealMatrix whole = CountRegression.information(columns, weights);
        double[] last = new double[stretches];
        for (int k = 0; k < stretches; k++) {
            int from = (int) ((long) k * length / stretches);
            int to = (int) ((long) (k + 1) * length / stretches);
            last[k] = fit.coefficients()[columns.length - 1] + step(whole, from, to);
        }
        return last;
    }

    private double step(RealMatrix whole, int from, int to) {
        double[][] columns = fit.columns();
        int p = columns.length;
        RealMatrix left = whole.copy();
        double[] gradient = new double[p];
        for (int i = 0; i < p; i++) {
            for (int t = from; t < to; t++) {
                gradient[i] -= columns[i][t] * scores[t];
            }
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int t = from; t < to; t++) {
                    sum += weights[t] * columns[i][t] * columns[j][t];
                }
                left.addToEntry(i, j, -sum);
                if (i != j) {
                    left.addToEntry(j, i, -sum);
                }
            }
        }
        return new CholeskyDecomposition(left, 1e-8, 1e-14)
                .getSolver()
                .solve(MatrixUtils.createRealVector(gradient))
                .getEntry(p - 1);
    }
}
