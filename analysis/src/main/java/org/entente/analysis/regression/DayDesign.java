package org.entente.analysis.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What else explains how much is reported on a day: the weekday, a smooth trend, how much was reported on everything else, and
 * what the series did lately itself.
 */
public final class DayDesign {

    private static final int DAYS_A_BEND = 90;
    private static final int MOST_BENDS = 12;
    private static final int[] REACHES = {0, 1, 3, 8};
    private static final int[][] HISTORY = {{1, 1}, {2, 7}, {8, 28}};

    private final int days;
    private final List<double[]> columns = new ArrayList<>();

    /** A design that holds nothing but the constant. */
    public DayDesign(int days) {
        this.days = days;
        double[] constant = new double[days];
        Arrays.fill(constant, 1);
        columns.add(constant);
    }

    /** Adds the days of the week, where there are four weeks at least. */
    public DayDesign weekdays(LocalDate first) {
        for (int weekday = 1; days >= 28 && weekday < 7; weekday++) {
            double[] column = new double[days];
            for (int t = 0; t < days; t++) {
                column[t] = first.plusDays(t).getDayOfWeek().getValue() - 1 == weekday ? 1 : 0;
            }
            columns.add(column);
        }
        return this;
    }

    /**
     * Adds a smooth trend: the first cosines of the discrete cosine basis, one more for every {@value #DAYS_A_BEND} days, and a straight
     * line.
     */
    public DayDesign trend() {
        int bends = Math.min(MOST_BENDS, days / DAYS_A_BEND);
        double[] line = new double[days];
        for (int t = 0; t < days; t++) {
            line[t] = 2.0 * t / Math.max(1, days - 1) - 1;
        }
        columns.add(line);
        for (int k = 1; k <= bends; k++) {
            double[] column = new double[days];
            for (int t = 0; t < days; t++) {
                column[t] = Math.cos(Math.PI * k * (t + 0.5) / days);
            }
            columns.add(column);
        }
        return this;
    }

    /**
     * Adds how much was reported on everything else: the logarithm of the mean of the day alone, and of wider and
     * wider stretches around it, which tell the news cycle with less noise. Nothing is added where hardly anything else was reported.
     */
    public DayDesign volume(double[] others) {
        double mean = Arrays.stream(others).average().orElse(0);
        if (mean < 0.2) {
            return this;
        }
        for (int reach : REACHES) {
            double[] column = new double[days];
            for (int t = 0; t < days; t++) {
                double near = mean(others, Math.max(0, t - reach), Math.min(days - 1, t + reach));
                column[t] = Math.log((near + mean / (2 * reach + 4)) / mean);
            }
            columns.add(column);
        }
        return this;
    }

    /** Adds what a series did the day before, in the week before and in the four weeks before. */
    public DayDesign history(double[] counts) {
        double mean = Arrays.stream(counts).average().orElse(0);
        for (int[] lags : HISTORY) {
            if (lags[1] * 4 > days) {
                continue;
            }
            double[] column = new double[days];
            for (int t = 1; t < days; t++) {
                int to = t - lags[0];
                double recent = to < 0 ? mean : mean(counts, Math.max(0, t - lags[1]), to);
                column[t] = Math.log((recent + 0.5 * mean) / (1.5 * mean));
            }
            columns.add(column);
        }
        return this;
    }

    /** Adds a column as it stands. */
    public DayDesign with(double[] column) {
        columns.add(column);
        return this;
    }

    /** The columns in the order in which they were added, the constant first. */
    public double[][] columns() {
        return columns.toArray(double[][]::new);
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int t = from; t <= to; t++) {
            sum += values[t];
        }
        return sum / (to - from + 1);
    }
}
