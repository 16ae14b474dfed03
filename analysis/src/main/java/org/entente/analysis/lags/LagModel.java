package org.entente.analysis.lags;

import org.entente.analysis.epochs.CircularShifts;
import org.entente.analysis.epochs.Spans;
import org.entente.analysis.history.History;
import org.entente.analysis.regression.CountFit;
import org.entente.analysis.regression.CountRegression;
import org.entente.analysis.regression.DayDesign;

/**
 * A negative binomial regression of the effects of a day on the causes of the days before.
 *
 * <p>Controls are the weekday, a smooth trend, how much else was reported, and the effects of the day, the week and the four weeks
 * before. Whether the causes add anything to them is Granger's question (Econometrica 37, 1969), answered by score tests: the causes
 * of the last days, for each of the {@linkplain Spans spans} of the window, with what the controls explain taken out, times the
 * surprise in the effects. What dependence is left between days makes no known distribution of that score, so {@link CircularShifts} of the history are its
 * reference: the scores being orthogonal to the controls, a shifted exposure needs them taken out no more.
 */
public final class LagModel {

    private final int days;

    /** A model with causes up to so many days before. */
    public LagModel(int days) {
        this.days = days;
    }

    /** The result for a history, which should have four times as many days as the window. */
    public LagResult test(History history) {
        double[][] controls = controls(history);
        CountFit without = new CountRegression(controls, history.effects()).fit();
        double[] scores = without.scores();
        CircularShifts shifts = new CircularShifts(history.days(), days);
        for (int span : Spans.within(days)) {
            shifts.span(scores, without.residual(exposure(history.causes(), span)));
        }
        RateRatio ratio = RateRatio.of(history, days);
        return new LagResult(ratio.value(), ratio.low(), ratio.high(), shifts.more(), shifts.fewer());
    }

    private static double[][] controls(History history) {
        return new DayDesign(history.days())
                .weekdays(history.first())
                .trend()
                .volume(history.others())
                .history(history.effects())
                .columns();
    }

    /** How many causes there were in the so many days before each day. */
    static double[] exposure(double[] causes, int span) {
        double[] exposure = new double[causes.length];
        double sum = 0;
        for (int t = 1; t < causes.length; t++) {
            sum += causes[t - 1] - (t - 1 - span >= 0 ? causes[t - 1 - span] : 0);
            exposure[t] = sum;
        }
        return exposure;
    }
}
