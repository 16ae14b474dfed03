package org.entente.training.confidence;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A logistic regression with an L2 penalty on all weights but the intercept, fitted by Newton's method (iteratively reweighted
 * least squares; McCullagh and Nelder 1989, section 4.4).
 */
final class LogisticFit {

    private static final int STEPS = 50;

    private final double penalty;

    LogisticFit(double penalty) {
        this.penalty = penalty;
    }

    /** The weights, the intercept first. */
    double[] fit(List<JudgedEvent> events) {
        int width = JudgedEvent.FEATURES.size() + 1;
        RealVector weights = new ArrayRealVector(width);
        for (int step = 0; step < STEPS; step++) {
            RealVector gradient = new ArrayRealVector(width);
            RealMatrix curvature = new Array2DRowRealMatrix(width, width);
            for (JudgedEvent event : events) {
                RealVector row = row(event);
                double likely = logistic(row.dotProduct(weights));
                gradient = gradient.add(row.mapMultiply(likely - (event.right() ? 1 : 0)));
                curvature = curvature.add(row.outerProduct(row).scalarMultiply(likely * (1 - likely)));
            }
            for (int i = 1; i < width; i++) {
                gradient.addToEntry(i, penalty * weights.getEntry(i));
                curvature.addToEntry(i, i, penalty);
            }
            weights =
                    weights.subtract(new LUDecomposition(curvature).getSolver().solve(gradient));
        }
        return weights.toArray();
    }

    /** How likely an event is right, 0 to 1. */
    static double likelihood(double[] weights, JudgedEvent event) {
        return logistic(row(event).dotProduct(new ArrayRealVector(weights, false)));
    }

    private static RealVector row(JudgedEvent event) {
        RealVector row = new ArrayRealVector(event.features().size() + 1, 1);
        for (int i = 0; i < event.features().size(); i++) {
            row.setEntry(i + 1, event.features().get(i));
        }
        return row;
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
