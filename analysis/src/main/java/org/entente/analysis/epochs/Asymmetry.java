package org.entente.analysis.epochs;

import org.entente.analysis.history.History;
import org.entente.analysis.regression.Combination;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Whether more of the effect comes after the cause than before it: a guard against what drives both.
 *
 * <p>If cause and effect only answer to the same third thing, seen or unseen, at the same pace, their covariance is the same a number of days after as it is
 * before, whatever that thing does: cov(x(t), y(t + k)) is a b times the third's own autocovariance, which is even in
 * k. A cause makes it larger after. The statistic is the sum of surprises of the causes times the difference of the surprising effects in the
 * window after and before. Its error comes from blocks of the history, each twice as long as the window or longer, as in Ibragimov and
 * Müller (t-statistic based correlation and heterogeneity robust inference, Journal of Business and Economic Statistics 28, 2010).
 */
public final class Asymmetry {

    private static final int MOST_BLOCKS = 24;
    private static final int FEWEST_BLOCKS = 6;

    private final int days;

    /** A guard for effects within so many days after a cause. */
    public Asymmetry(int days) {
        this.days = days;
    }

    /** The p value that more of the effect comes after the cause than before it; small if so, near 1 if more comes before. */
    public double after(History history) {
        Surprise surprise = Surprise.of(history);
        int[] spans = Spans.within(days);
        double[] values = new double[spans.length];
        for (int i = 0; i < spans.length; i++) {
            values[i] = upper(differences(surprise, spans[i]), spans[i]);
        }
        return Combination.of(values);
    }

    private static double[] differences(Surprise surprise, int span) {
        double[] effects = surprise.effects();
        double[] cumulated = new double[effects.length + 1];
        for (int t = 0; t < effects.length; t++) {
            cumulated[t + 1] = cumulated[t] + effects[t];
        }
        double[] differences = new double[effects.length];
        for (int t = 0; t < effects.length; t++) {
            double after = cumulated[Math.min(effects.length, t + span + 1)] - cumulated[t + 1];
            double before = cumulated[t] - cumulated[Math.max(0, t - span)];
            differences[t] = surprise.causes()[t] * (after - before);
        }
        return differences;
    }

    private static double upper(double[] differences, int span) {
        int blocks = Math.max(FEWEST_BLOCKS, Math.min(MOST_BLOCKS, differences.length / (2 * span)));
        double[] sums = new double[blocks];
        for (int t = 0; t < differences.length; t++) {
            sums[(int) ((long) t * blocks / differences.length)] += differences[t];
        }
        double mean = 0;
        for (double sum : sums) {
            mean += sum / blocks;
        }
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - mean) * (sum - mean);
        }
        double error = Math.sqrt(squares / (blocks - 1) / blocks);
        return error > 0 ? 1 - new TDistribution(blocks - 1).cumulativeProbability(mean / error) : 0.5;
    }
}
