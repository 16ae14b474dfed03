package org.entente.analysis.hawkes;

import org.entente.analysis.history.History;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Whether causes excite effects in a Hawkes process, and how much, by parametric bootstrap.
 *
 * <p>The process without causes is fitted, histories of effects are drawn from it, and the full process fitted to each: the p value is the share of
 * them in which causes gain as much likelihood as in the true history (Davison and Hinkley, Bootstrap Methods and their Application, 1997, section 4.2).
 * For the interval, histories are drawn from the full process in the same way: their spread is its width, and how far their mean errs
 * from what they were drawn with widens it to that side (section 5.2.1).
 */
public final class HawkesTest {

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
        HawkesModel model = new HawkesModel(history.causes(), new Background(history, days), days);
        HawkesFit fit = model.fit(history.effects());
        double[] shape = model.shape(history.effects());
        HawkesSimulation without =
                new HawkesSimulation(model.withoutCauses(history.effects(), fit), shape, model, random);
        int more = 1;
        int fewer = 1;
        for (int i = 0; i < draws; i++) {
            HawkesFit drawn = model.fit(without.effects());
            more += drawn.raising() >= fit.raising() ? 1 : 0;
            fewer += drawn.lowering() >= fit.lowering() ? 1 : 0;
        }
        Spread spread = interval
                ? spread(new HawkesSimulation(fit, shape, model, random), model)
                : new Spread(Double.NaN, Double.NaN);
        double middle = 2 * fit.branching() - spread.mean();
        return new HawkesResult(
                fit.branching(),
                Math.min(middle, fit.branching()) - 1.96 * spread.deviation(),
                Math.max(middle, fit.branching()) + 1.96 * spread.deviation(),
                fit.halfLife(),
                fit.self(),
                more / (draws + 1.0),
                fewer / (draws + 1.0));
    }

    /** The result without an interval, at half the price: its ends are not numbers. */
    public HawkesResult significance(History history) {
        return new HawkesTest(days, draws, seed, false).test(history);
    }

    private record Spread(double mean, double deviation) {}

    private Spread spread(HawkesSimulation with, HawkesModel model) {
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            double branching = model.fit(with.effects()).branching();
            mean += branching / draws;
            squares += branching * branching / draws;
        }
        return new Spread(mean, Math.sqrt(Math.max(0, squares - mean * mean) * draws / (draws - 1.0)));
    }
}
