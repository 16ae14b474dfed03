package org.entente.analysis.epochs;

import org.entente.analysis.history.History;

/**
 * Whether more of the effect comes after the cause than before it: a guard against what drives both.
 *
 * <p>If cause and effect only answer to the same third thing, seen or unseen, at the same pace, their covariance is the same a number of days after as it is
 * before, whatever that thing does: cov(x(t), y(t + k)) is a b times the third's own autocovariance, which is even in
 * k. A cause makes it larger after. The statistic is the sum of surprises of the causes times the difference of the surprising effects in the
 * window after and before, held against {@link CircularShifts} of the history. What the third thing gives to both series cancels in that difference
 * on the true history and not on a shifted one, so that the guard errs to the safe side there.
 */
public final class Asymmetry {

    private final int days;

    /** A guard for effects within so many days after a cause. */
    public Asymmetry(int days) {
        this.days = days;
    }

    /** The p value that more of the effect comes after the cause than before it; small if so, near 1 if more comes before. */
    public double after(History history) {
        return after(Surprise.of(history));
    }

    /** The same for a history whose surprises are known. */
    public double after(Surprise surprise) {
        CircularShifts shifts = new CircularShifts(surprise.causes().length, days);
        for (int span : Spans.within(days)) {
            shifts.span(surprise.causes(), Around.afterLessBefore(surprise.effects(), span));
        }
        double more = shifts.more();
        double fewer = shifts.fewer();
        return more <= fewer ? more : 1 - fewer;
    }
}
