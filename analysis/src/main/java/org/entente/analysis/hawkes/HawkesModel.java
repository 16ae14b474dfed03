package org.entente.analysis.hawkes;

import java.util.Arrays;

/**
 * Fits a Hawkes process in discrete time to daily counts (Hawkes, Spectra of some self-exciting and mutually exciting point processes, Biometrika 58,
 * 1971; on days as in Kirchner, An estimation procedure for the Hawkes process, Quantitative Finance 17, 2017).
 *
 * <p>Half-lives are chosen from a grid by likelihood, the coefficients found for each. The background follows a given shape, so that
 * weekdays, trend and the volume of news are not taken for excitation; counts may vary more than Poisson's.
 */
final class HawkesModel {

    private static final double[] SELF_HALF_LIVES = {1, 3, 8, 20};

    private final Background background;
    private final double[] halfLives;
    private final double[][] causePressures;

    /**
     * A model of effects.
     *
     * @param causes events of the cause by day
     * @param background what the effects follow by themselves
     * @param days within how many days after it a cause may bring effects about
     */
    HawkesModel(double[] causes, Background background, int days) {
        this.background = background;
        this.halfLives = halfLives(days);
        this.causePressures = Arrays.stream(halfLives)
                .mapToObj(halfLife -> Excitation.of(causes, halfLife, days))
                .toArray(double[][]::new);
    }

    private static double[] halfLives(int days) {
        return Arrays.stream(new double[] {0.7, 2, 5, 12, 30})
                .filter(halfLife -> halfLife <= 0.7 || halfLife < days)
                .toArray();
    }

    /** The likeliest process for these effects. */
    HawkesFit fit(double[] effects) {
        double mean = Math.max(1e-6, Arrays.stream(effects).average().orElse(0));
        double[] shape = background.shape(effects);
        double[] best = {mean, 0};
        double[] pressure = new double[effects.length];
        double selfHalfLife = SELF_HALF_LIVES[0];
        double likelihood = Double.NEGATIVE_INFINITY;
        for (double candidate : SELF_HALF_LIVES) {
            double[] own = Excitation.of(effects, candidate);
            Intensity poisson = new Intensity(effects, 4 * mean, shape, own);
            double[] a = poisson.fit(new double[] {0.8 * mean, 0.2});
            double value = poisson.logLikelihood(a);
            if (value > likelihood) {
                likelihood = value;
                best = a;
                pressure = own;
                selfHalfLife = candidate;
            }
        }
        return withCauses(effects, shape, pressure, best, selfHalfLife);
    }

    private HawkesFit withCauses(
            double[] effects, double[] shape, double[] pressure, double[] start, double selfHalfLife) {
        double size = size(effects, new Intensity(effects, 1, shape, pressure).means(start));
        Intensity null0 = new Intensity(effects, size, shape, pressure);
        double[] without = null0.fit(start);
        double base = null0.logLikelihood(without);
        double raising = 0;
        double lowering = 0;
        double gain = Double.NEGATIVE_INFINITY;
        double[] chosen = {without[0], without[1], 0};
        double chosenHalfLife = halfLives[0];
        for (int i = 0; i < halfLives.length; i++) {
            Intensity full = new Intensity(effects, size, shape, pressure, causePressures[i]);
            double[] a = full.fit(new double[] {without[0], without[1], 0});
            double twice = Math.max(0, 2 * (full.logLikelihood(a) - base));
            raising = Math.max(raising, a[2] > 0 ? Math.sqrt(twice) : 0);
            lowering = Math.max(lowering, a[2] < 0 ? Math.sqrt(twice) : 0);
            if (twice > gain) {
                gain = twice;
                chosen = a;
                chosenHalfLife = halfLives[i];
            }
        }
        return new HawkesFit(
                chosen[0], chosen[1], selfHalfLife, chosen[2], chosenHalfLife, size, gain, raising, lowering);
    }

    /** The process without causes that is likeliest for these effects, of which the full fit is given. */
    HawkesFit withoutCauses(double[] effects, HawkesFit fit) {
        double[] own = Excitation.of(effects, fit.selfHalfLife());
        double[] a = new Intensity(effects, fit.size(), shape(effects), own)
                .fit(new double[] {fit.background(), fit.self()});
        return new HawkesFit(a[0], a[1], fit.selfHalfLife(), 0, fit.halfLife(), fit.size(), 0, 0, 0);
    }

    /** The pressure of the causes by day, for a half-life of the grid. */
    double[] causePressure(double halfLife) {
        return causePressures[Arrays.binarySearch(halfLives, halfLife)];
    }

    /** The shape of the background for these effects. */
    double[] shape(double[] effects) {
        return background.shape(effects);
    }

    /** k by moments: the sum of m² over the sum of (y - m)² - m. */
    private static double size(double[] counts, double[] means) {
        double squares = 0;
        double excess = 0;
        for (int t = 0; t < counts.length; t++) {
            squares += means[t] * means[t];
            excess += (counts[t] - means[t]) * (counts[t] - means[t]) - means[t];
        }
        return excess <= 0 ? Double.POSITIVE_INFINITY : Math.max(0.02, squares / excess);
    }
}
