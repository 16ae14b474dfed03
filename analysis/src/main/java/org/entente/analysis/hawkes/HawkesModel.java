package org.entente.analysis.hawkes;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits a Hawkes process in discrete time to daily counts (Hawkes, Spectra of some self-exciting and mutually exciting point processes, Biometrika 58,
 * 1971; on days as in Kirchner, An estimation procedure for the Hawkes process, Quantitative Finance 17, 2017).
 *
 * <p>Half-lives are chosen from a grid by likelihood, the coefficients found for each. The background follows a given shape, so that
 * weekdays, trend and the volume of news are not taken for excitation; counts may vary more than Poisson's.
 */
final class HawkesModel {

    private static final double[] SELF_HALF_LIVES = {1, 3, 8, 20};

    private final double[] halfLives;
    private final double[][] causePressures;

    /**
     * A model of effects.
     *
     * @param causes events of the cause by day
     * @param days within how many days after it a cause may bring effects about
     */
    HawkesModel(double[] causes, int days) {
        this.halfLives = Arrays.stream(new double[] {0.7, 2, 5, 12, 30})
                .filter(halfLife -> halfLife <= 0.7 || halfLife < days)
                .toArray();
        this.causePressures = Arrays.stream(halfLives)
                .mapToObj(halfLife -> Excitation.of(causes, halfLife, days))
                .toArray(double[][]::new);
    }

    /** The likeliest process without causes for these effects, its half-life chosen too. */
    HawkesFit withoutCauses(double[] effects, double[] shape) {
        double mean = Math.max(1e-6, Arrays.stream(effects).average().orElse(0));
        double[] best = {mean, 0};
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
                selfHalfLife = candidate;
            }
        }
        double[] own = Excitation.of(effects, selfHalfLife);
        double size = size(effects, new Intensity(effects, 1, shape, own).means(best));
        double[] a = new Intensity(effects, size, shape, own).fit(best);
        return new HawkesFit(a[0], a[1], selfHalfLife, 0, halfLives[0], size, new Profile());
    }

    /** The likeliest process without causes for these effects, half-life and k those of a process known. */
    HawkesFit withoutCauses(double[] effects, double[] shape, HawkesFit known) {
        double[] own = Excitation.of(effects, known.selfHalfLife());
        double[] a =
                new Intensity(effects, known.size(), shape, own).fit(new double[] {known.background(), known.self()});
        return new HawkesFit(a[0], a[1], known.selfHalfLife(), 0, known.halfLife(), known.size(), new Profile());
    }

    /** By how many standard errors the causes raise the effects of a process without causes, the most and the least over all half-lives. */
    double[] scores(double[] effects, double[] shape, HawkesFit without) {
        Intensity intensity =
                new Intensity(effects, without.size(), shape, Excitation.of(effects, without.selfHalfLife()));
        double[] a = {without.background(), without.self()};
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        Sensitivity sensitivity = new Sensitivity(intensity, a);
        for (double[] pressure : causePressures) {
            double score = sensitivity.score(pressure);
            most = Math.max(most, score);
            least = Math.min(least, score);
        }
        return new double[] {most, least};
    }

    /** The likeliest process with causes; half-life for effects and k are those of the process without causes. */
    HawkesFit withCauses(double[] effects, double[] shape, HawkesFit without) {
        Map<Integer, double[]> starts = new TreeMap<>();
        for (int i = 0; i < halfLives.length; i++) {
            starts.put(i, new double[] {without.background(), without.self(), 0});
        }
        return withCauses(effects, shape, without, starts);
    }

    /** The likeliest process for effects drawn from a process with causes; half-lives that were implausible there are not tried. */
    HawkesFit redrawn(double[] effects, double[] shape, HawkesFit drawnFrom) {
        return withCauses(effects, shape, drawnFrom, drawnFrom.profile().plausible());
    }

    private HawkesFit withCauses(double[] effects, double[] shape, HawkesFit start, Map<Integer, double[]> starts) {
        double[] own = Excitation.of(effects, start.selfHalfLife());
        Profile profile = new Profile();
        double likelihood = Double.NEGATIVE_INFINITY;
        double[] best = new double[3];
        int chosen = 0;
        for (Map.Entry<Integer, double[]> entry : starts.entrySet()) {
            Intensity full = new Intensity(effects, start.size(), shape, own, causePressures[entry.getKey()]);
            double[] a = full.fit(entry.getValue());
            double value = full.logLikelihood(a);
            profile.add(entry.getKey(), a, new Sensitivity(full, a).error(), value);
            if (value > likelihood) {
                likelihood = value;
                best = a;
                chosen = entry.getKey();
            }
        }
        Intensity full = new Intensity(effects, start.size(), shape, own, causePressures[chosen]);
        profile.inflate(new Sensitivity(full, best).inflation());
        return new HawkesFit(best[0], best[1], start.selfHalfLife(), best[2], halfLives[chosen], start.size(), profile);
    }

    /** The pressure of the causes by day, for a half-life of the grid. */
    double[] causePressure(double halfLife) {
        return causePressures[Arrays.binarySearch(halfLives, halfLife)];
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
