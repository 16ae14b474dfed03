package org.entente.analysis.epochs;

import org.entente.analysis.history.History;

/**
 * Superposed epochs with a circular-shift permutation test.
 *
 * <p>All causes are laid upon each other and the effects after them counted (superposed epochs: Chree, Philosophical Transactions A 212, 1913). Whether
 * they are more than chance has it, {@link CircularShifts} of the history tell. Compared are the surprises of both series, what weekday,
 * trend and the volume of other news do not explain, so that a news cycle which carries both is no evidence. The effect may fill the window
 * or only its beginning, one of its {@linkplain Spans spans}.
 */
public final class EpochTest {

    private final int days;

    /** A test for effects within so many days after a cause. */
    public EpochTest(int days) {
        this.days = days;
    }

    /** The result for a history, which should have four times as many days as the window. */
    public EpochResult test(History history) {
        return test(history, Surprise.of(history));
    }

    /** The same where the surprises of the history are known. */
    public EpochResult test(History history, Surprise surprise) {
        CircularShifts shifts = new CircularShifts(history.days(), days);
        for (int span : Spans.within(days)) {
            shifts.span(surprise.causes(), Around.after(surprise.effects(), span));
        }
        return new EpochResult(
                new EpochProfile(days).ratio(history, surprise.expected()), shifts.more(), shifts.fewer());
    }

    /** What the causes of each day add to the statistic of the whole window: their surprise times that of the effects after them. */
    public double[] products(Surprise surprise) {
        double[] after = Around.after(surprise.effects(), days);
        double[] products = new double[after.length];
        for (int t = 0; t < products.length; t++) {
            products[t] = surprise.causes()[t] * after[t];
        }
        return products;
    }
}
