package org.entente.analysis.epochs;

import org.entente.analysis.history.History;

/**
 * Superposed epochs with a circular-shift permutation test.
 *
 * <p>All causes are laid upon each other and the effects after them counted (superposed epochs: Chree, Philosophical Transactions A 212, 1913). Whether
 * they are more than chance has it, the causes tell when they are moved by so many days, round the circle of the
 * history: that keeps the bursts of both series and breaks only their connection. Compared are the surprises of both series, what weekday,
 * trend and the volume of other news do not explain, so that a news cycle which carries both is no evidence. The effect may fill the window
 * or only its beginning: the statistic is the largest of the standardised sums over the {@linkplain Spans spans} of the
 * window, for the shifted histories as for the true one. All shifts are tried, or {@value #MOST_SHIFTS} evenly spaced; there is no chance in it.
 */
public final class EpochTest {

    private static final int MOST_SHIFTS = 2000;

    private final int days;

    /** A test for effects within so many days after a cause. */
    public EpochTest(int days) {
        this.days = days;
    }

    /** The result for a history, which should have four times as many days as the window. */
    public EpochResult test(History history) {
        Surprise surprise = Surprise.of(history);
        int[] spans = Spans.within(days);
        int length = history.days();
        int margin = Math.min(days, length / 4);
        int step = Math.max(1, (length - 2 * margin) / MOST_SHIFTS);
        int shifts = (length - 2 * margin) / step;
        double[] up = new double[shifts + 1];
        double[] down = new double[shifts + 1];
        for (int span : spans) {
            double[] sums = sums(surprise, span, margin, step, shifts);
            standardise(sums);
            for (int i = 0; i <= shifts; i++) {
                up[i] = Math.max(up[i], sums[i]);
                down[i] = Math.max(down[i], -sums[i]);
            }
        }
        return new EpochResult(new EpochProfile(days).ratio(history, surprise.expected()), asLarge(up), asLarge(down));
    }

    /** The statistic of the true history, then those of the shifted ones. */
    private static double[] sums(Surprise surprise, int span, int margin, int step, int shifts) {
        double[] after = after(surprise.effects(), span);
        double[] causes = surprise.causes();
        int length = causes.length;
        double[] sums = new double[shifts + 1];
        for (int i = 0; i <= shifts; i++) {
            int shift = i == 0 ? 0 : margin + (i - 1) * step;
            double sum = 0;
            for (int t = 0; t < length - shift; t++) {
                sum += causes[t] * after[t + shift];
            }
            for (int t = length - shift; t < length; t++) {
                sum += causes[t] * after[t + shift - length];
            }
            sums[i] = sum;
        }
        return sums;
    }

    private static double[] after(double[] effects, int span) {
        int length = effects.length;
        double[] after = new double[length];
        double sum = 0;
        for (int k = 1; k <= span; k++) {
            sum += effects[k % length];
        }
        for (int t = 0; t < length; t++) {
            after[t] = sum;
            sum += effects[(t + 1 + span) % length] - effects[(t + 1) % length];
        }
        return after;
    }

    private static void standardise(double[] sums) {
        double mean = 0;
        double squares = 0;
        int shifts = sums.length - 1;
        for (int i = 1; i <= shifts; i++) {
            mean += sums[i] / shifts;
        }
        for (int i = 1; i <= shifts; i++) {
            squares += (sums[i] - mean) * (sums[i] - mean);
        }
        double deviation = Math.sqrt(squares / Math.max(1, shifts - 1));
        for (int i = 0; i <= shifts; i++) {
            sums[i] = deviation > 0 ? (sums[i] - mean) / deviation : 0;
        }
    }

    private static double asLarge(double[] statistics) {
        int count = 0;
        for (double statistic : statistics) {
            count += statistic >= statistics[0] ? 1 : 0;
        }
        return (double) count / statistics.length;
    }
}
