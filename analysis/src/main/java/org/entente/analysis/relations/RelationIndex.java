package org.entente.analysis.relations;

import java.util.EnumMap;
import java.util.Map;
import org.entente.model.QuadClass;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * How good a relation is, from -1 (nothing but material conflict) to 1 (nothing but material cooperation), with a 95 % credible
 * interval.
 *
 * <p>The index is the expected weight of a reported event: 1 for material cooperation, 1/2 for verbal cooperation, -1/2 for
 * verbal conflict, -1 for material conflict. The shares of the four classes have a Dirichlet distribution after the counts:
 * Dirichlet(k m + n), where n are the counts, m the shares expected beforehand and k = {@value #PRIOR_EVENTS} how many events
 * that expectation is worth (Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, section 3.4). Mean and variance of the
 * weighted sum follow in closed form; the interval is that of the Beta distribution on [-1, 1] with the same two moments, widened to hold the mean
 * where the distribution is so skewed that the mean lies outside.
 *
 * @param value the posterior mean
 * @param low the 2.5 % quantile
 * @param high the 97.5 % quantile
 */
public record RelationIndex(double value, double low, double high) {

    /** How many events the expectation beforehand is worth. */
    public static final double PRIOR_EVENTS = 4;

    /** What an event of a class contributes. */
    public static double weight(QuadClass quad) {
        return (quad.cooperative() ? 1 : -1) * (quad.material() ? 1 : 0.5);
    }

    /**
     * The index after these counts.
     *
     * @param counts events by quad class
     * @param prior shares expected beforehand by quad class, positive, summing to 1
     * @param dispersion how many times more the counts vary than independent events would, at least 1: so many reported events are
     *     worth one
     */
    public static RelationIndex of(Map<QuadClass, Integer> counts, Map<QuadClass, Double> prior, double dispersion) {
        double total = 0;
        double sum = 0;
        double squares = 0;
        for (QuadClass quad : QuadClass.values()) {
            double alpha = PRIOR_EVENTS * prior.getOrDefault(quad, 0.25) + counts.getOrDefault(quad, 0) / dispersion;
            total += alpha;
            sum += alpha * weight(quad);
            squares += alpha * weight(quad) * weight(quad);
        }
        double mean = sum / total;
        double variance = (squares / total - mean * mean) / (total + 1);
        return onUnitInterval(mean, variance);
    }

    private static RelationIndex onUnitInterval(double mean, double variance) {
        double m = (mean + 1) / 2;
        double v = Math.max(variance / 4, 1e-12);
        double size = m * (1 - m) / v - 1;
        if (!(size > 0) || m <= 0 || m >= 1) {
            return new RelationIndex(mean, mean, mean);
        }
        BetaDistribution beta = new BetaDistribution(m * size, (1 - m) * size);
        return new RelationIndex(
                mean,
                Math.min(mean, 2 * beta.inverseCumulativeProbability(0.025) - 1),
                Math.max(mean, 2 * beta.inverseCumulativeProbability(0.975) - 1));
    }

    /** The shares expected beforehand: those of all counts, one event of each class added. */
    public static Map<QuadClass, Double> prior(Map<QuadClass, Integer> all) {
        double total = QuadClass.values().length
                + all.values().stream().mapToInt(n -> n).sum();
        Map<QuadClass, Double> shares = new EnumMap<>(QuadClass.class);
        for (QuadClass quad : QuadClass.values()) {
            shares.put(quad, (1 + all.getOrDefault(quad, 0)) / total);
        }
        return shares;
    }
}
