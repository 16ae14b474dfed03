package org.entente.analysis.hawkes;

import org.entente.analysis.history.History;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * Whether causes excite effects in a Hawkes process, and how much, by parametric bootstrap.
 *
 * <p>The process without causes is fitted and the score of the causes taken: the largest derivative of the likelihood, over its standard error, of all half-lives. The
 * p value is the share of histories drawn from that process with a score as large (Davison and Hinkley, Bootstrap Methods and their Application, 1997,
 * section 4.2); no more are drawn once both directions are plainly not significant (Besag and Clifford, Sequential Monte Carlo p-values, Biometrika 78, 1991). For the interval, histories are drawn from the full process: it holds the values that its {@linkplain Profile profile} makes no less likely
 * than those histories make the value they were drawn with (section 5.2.2, with the signed root of the likelihood ratio as
 * pivot); it is never narrower than the normal approximation.
 */
public final class HawkesTest {

    private static final double TAIL = 0.025;
    private static final int ENOUGH = 20;
    private static final double NARROWEST = 1.96;

    private final int days;
    private final int draws;
    private final long seed;
    private final boolean interval;

    /**
     * A test for effects within so many days after a cause.
     *
     * @param days the window
     * @param draws how many histories are drawn for the p value, and again for the interval; 99 at least for a level of 5 %
     * @param seed what the draws begin with; the same seed gives the same result
     */
    public HawkesTest(int days, int draws, long seed) {
        this(days, draws, seed, true);
    }

    private HawkesTest(int days, int draws, long seed, boolean interval) {
        this.interval = interval;
        this.days = days;
        this.draws = draws;
        this.seed = seed;
    }

    /** The result for a history, which should have four times as many days as the window. */
    public HawkesResult test(History history) {
        RandomDataGenerator random = new RandomDataGenerator(seed);
        Background background = new Background(history, days);
        HawkesModel model = new HawkesModel(history.causes(), days);
        double[] effects = history.effects();
        double[] shape = background.shape();
        HawkesFit without = model.withoutCauses(effects, shape);
        HawkesFit full = model.withCauses(effects, shape, without);
        double[] scores = model.scores(effects, shape, without);
        HawkesSimulation chance = new HawkesSimulation(without, shape, model, random);
        int more = 0;
        int fewer = 0;
        int drawn = 0;
        while (drawn < draws && Math.min(more, fewer) < ENOUGH) {
            double[] redrawn = chance.effects();
            double[] drawnShape = background.redrawnWithoutCauses(redrawn);
            double[] drawnScores = model.scores(redrawn, drawnShape, model.withoutCauses(redrawn, drawnShape, without));
            more += drawnScores[0] >= scores[0] ? 1 : 0;
            fewer += drawnScores[1] <= scores[1] ? 1 : 0;
            drawn++;
        }
        double[] roots = interval
                ? roots(full, background, model, new HawkesSimulation(full, shape, model, random))
                : new double[] {Double.NaN, Double.NaN};
        return new HawkesResult(
                full.branching(),
                interval ? full.profile().low(roots[1]) : Double.NaN,
                interval ? full.profile().high(roots[0]) : Double.NaN,
                full.halfLife(),
                full.self(),
                (more + 1) / (drawn + 1.0),
                (fewer + 1) / (drawn + 1.0));
    }

    /** The result without an interval, at half the price: its ends are not numbers. */
    public HawkesResult significance(History history) {
        return new HawkesTest(days, draws, seed, false).test(history);
    }

    /** The 2.5 % and 97.5 % quantiles of the root of the branching that histories are drawn with. */
    private double[] roots(HawkesFit full, Background background, HawkesModel model, HawkesSimulation simulation) {
        double[] roots = new double[draws];
        for (int i = 0; i < draws; i++) {
            double[] drawn = simulation.effects();
            roots[i] = model.redrawn(drawn, background.redrawn(drawn), full)
                    .profile()
                    .root(full.branching());
        }
        Percentile quantiles = new Percentile().withEstimationType(Percentile.EstimationType.R_6);
        quantiles.setData(roots);
        return new double[] {
            Math.min(-NARROWEST, quantiles.evaluate(100 * TAIL)),
            Math.max(NARROWEST, quantiles.evaluate(100 * (1 - TAIL)))
        };
    }
}
