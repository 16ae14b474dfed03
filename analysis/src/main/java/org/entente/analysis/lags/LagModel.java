package org.entente.analysis.lags;

import org.entente.analysis.epochs.Spans;
import org.entente.analysis.history.History;
import org.entente.analysis.regression.Combination;
import org.entente.analysis.regression.CountFit;
import org.entente.analysis.regression.CountRegression;
import org.entente.analysis.regression.DayDesign;
import org.entente.analysis.regression.LongRun;

/**
 * A negative binomial regression of the effects of a day on the causes of the days before.
 *
 * <p>Controls are the weekday, a smooth trend, how much else was reported, and the effects of the day, the week and the four weeks
 * before. Whether the causes add anything to them is Granger's question (Econometrica 37, 1969), answered by score tests: the causes
 * of the last days, for each of the {@linkplain Spans spans} of the window, with what the controls explain taken out, times the
 * surprise in the effects, against a standard error that allows for what dependence is left; the spans' p values make one by the Cauchy
 * combination.
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
        int[] spans = Spans.within(days);
        double[] more = new double[spans.length];
        double[] fewer = new double[spans.length];
        for (int i = 0; i < spans.length; i++) {
            double z = score(without, exposure(history.causes(), spans[i]));
            more[i] = LongRun.upper(z);
            fewer[i] = LongRun.upper(-z);
        }
        RateRatio ratio = RateRatio.of(history, days);
        return new LagResult(ratio.value(), ratio.low(), ratio.high(), Combination.of(more), Combination.of(fewer));
    }

    private static double[][] controls(History history) {
        return new DayDesign(history.days())
                .weekdays(history.first())
                .trend()
                .volume(history.others())
                .history(history.effects())
                .columns();
    }

    private static double score(CountFit fit, double[] exposure) {
        double[] left = fit.residual(exposure);
        double[] scores = fit.scores();
        double sum = 0;
        for (int t = 0; t < left.length; t++) {
            sum += left[t] * scores[t];
        }
        return sum
                / Math.sqrt(variance(left, scores, fit.columns().length))
                / LongRun.widening(bandwidth(left.length), left.length);
    }

    private static double variance(double[] left, double[] scores, int columns) {
        double[] products = new double[left.length];
        for (int t = 0; t < products.length; t++) {
            products[t] = left[t] * scores[t];
        }
        return LongRun.variance(products, bandwidth(products.length)) * products.length / (products.length - columns);
    }

    private static int bandwidth(int length) {
        return Math.max(7, (int) (2 * Math.cbrt(length)));
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
