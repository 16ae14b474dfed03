package org.entente.analysis.hawkes;

import org.hipparchus.random.RandomDataGenerator;

/** Draws the effects of a fitted process, day by day, the causes being what they were. */
final class HawkesSimulation {

    private static final double HIGHEST = 1e5;

    private final HawkesFit process;
    private final double[] shape;
    private final double[] causePressure;
    private final RandomDataGenerator random;

    HawkesSimulation(HawkesFit process, double[] shape, HawkesModel model, RandomDataGenerator random) {
        this.process = process;
        this.shape = shape;
        this.causePressure = model.causePressure(process.halfLife());
        this.random = random;
    }

    /** One history of effects. */
    double[] effects() {
        double keep = Math.exp(-Math.log(2) / process.selfHalfLife());
        double[] effects = new double[shape.length];
        double own = 0;
        for (int t = 0; t < effects.length; t++) {
            own = t == 0 ? 0 : keep * own + (1 - keep) * effects[t - 1];
            double background = process.background() * shape[t];
            double mean = background + Math.min(0.98, process.self()) * own + process.branching() * causePressure[t];
            effects[t] = draw(Math.min(HIGHEST, Math.max(mean, 0.05 * background + 1e-9)));
        }
        return effects;
    }

    private double draw(double mean) {
        double rate =
                Double.isInfinite(process.size()) ? mean : random.nextGamma(process.size(), mean / process.size());
        return rate <= 0 ? 0 : random.nextPoisson(rate);
    }
}
