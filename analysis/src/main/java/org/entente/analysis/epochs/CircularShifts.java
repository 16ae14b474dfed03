package org.entente.analysis.epochs;

import java.util.Arrays;

/**
 * Whether two series go together, held against what they do when one is moved round the circle of the history.
 *
 * <p>For each span of a window there is a pair of series; their statistic is the sum of their products over the root of the sum of the
 * squared products, so that days on which both vary widely do not count for more than they tell (a self-normalised sum; de la
 * Peña, Lai and Shao, Self-Normalized Processes, 2009). Moved by so many days, the series keep their bursts and lose their
 * connection. Each span's statistics are put on one scale, and the largest over the spans compared with the largest of every shift. All shifts are
 * tried, or {@value #MOST_SHIFTS} evenly spaced; there is no chance in it.
 */
public final class CircularShifts {

    private static final int MOST_SHIFTS = 1000;

    private final int length;
    private final int margin;
    private final int step;
    private final double[] up;
    private final double[] down;

    /**
     * A comparison for histories of so many days.
     *
     * @param length how many days both series have
     * @param days the window: shifts by less would leave part of the connection
     */
    public CircularShifts(int length, int days) {
        this.length = length;
        this.margin = Math.min(days, length / 4);
        this.step = Math.max(1, (length - 2 * margin) / MOST_SHIFTS);
        int shifts = (length - 2 * margin) / step;
        this.up = new double[shifts + 1];
        this.down = new double[shifts + 1];
        Arrays.fill(up, Double.NEGATIVE_INFINITY);
        Arrays.fill(down, Double.NEGATIVE_INFINITY);
    }

    /** Takes the two series of one span, as they stand to each other without a shift. */
    public CircularShifts span(double[] one, double[] other) {
        double[] statistics = new double[up.length];
        double[] twice = new double[2 * length];
        System.arraycopy(other, 0, twice, 0, length);
        System.arraycopy(other, 0, twice, length, length);
        for (int i = 0; i < statistics.length; i++) {
            statistics[i] = statistic(one, twice, i == 0 ? 0 : margin + (i - 1) * step);
        }
        standardise(statistics);
        for (int i = 0; i < statistics.length; i++) {
            up[i] = Math.max(up[i], statistics[i]);
            down[i] = Math.max(down[i], -statistics[i]);
        }
        return this;
    }

    private static double statistic(double[] one, double[] other, int shift) {
        double sum = 0;
        double squares = 0;
        for (int t = 0; t < one.length; t++) {
            double product = one[t] * other[t + shift];
            sum += product;
            squares += product * product;
        }
        return squares > 0 ? sum / Math.sqrt(squares) : 0;
    }

    private static void standardise(double[] statistics) {
        double mean = 0;
        double squares = 0;
        for (double statistic : statistics) {
            mean += statistic / statistics.length;
        }
        for (double statistic : statistics) {
            squares += (statistic - mean) * (statistic - mean);
        }
        double deviation = Math.sqrt(squares / statistics.length);
        for (int i = 0; i < statistics.length; i++) {
            statistics[i] = deviation > 0 ? (statistics[i] - mean) / deviation : 0;
        }
    }

    /** The share of shifts, the true history among them, in which the series go together as much as they truly do. */
    public double more() {
        return asLarge(up);
    }

    /** The share of shifts in which they go against each other as much. */
    public double fewer() {
        return asLarge(down);
    }

    private static double asLarge(double[] statistics) {
        int count = 0;
        for (double statistic : statistics) {
            count += statistic >= statistics[0] ? 1 : 0;
        }
        return (double) count / statistics.length;
    }
}
