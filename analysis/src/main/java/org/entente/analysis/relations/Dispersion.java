package org.entente.analysis.relations;

/**
 * How many times more the mix of classes varies from one period to the next than it would if every event were told alone.
 *
 * <p>News comes in bursts: one summit is twenty events of one class. The measure is Pearson's statistic of homogeneity over
 * pairs of neighbouring periods, divided by its degrees of freedom (the moment estimate of over-dispersion in McCullagh and
 * Nelder, Generalized Linear Models, 2nd ed. 1989, section 4.5.2). Neighbours are compared, not the whole series, so that a few lasting changes do not count
 * as noise.
 */
public final class Dispersion {

    private Dispersion() {}

    /** The dispersion of counts by period and class, at least 1. */
    public static double of(int[][] counts) {
        double statistic = 0;
        int freedom = 0;
        int[] before = null;
        for (int[] period : counts) {
            if (total(period) == 0) {
                continue;
            }
            if (before != null) {
                statistic += pearson(before, period);
                freedom += classes(before, period) - 1;
            }
            before = period;
        }
        return freedom == 0 ? 1 : Math.max(1, statistic / freedom);
    }

    private static double pearson(int[] one, int[] other) {
        double n1 = total(one);
        double n2 = total(other);
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            double both = one[k] + other[k];
            if (both > 0) {
                double difference = one[k] * n2 - other[k] * n1;
                sum += difference * difference / both;
            }
        }
        double exact = (n1 + n2 - 1) / (n1 + n2);
        return sum / (n1 * n2) * exact;
    }

    private static int classes(int[] one, int[] other) {
        int classes = 0;
        for (int k = 0; k < one.length; k++) {
            classes += one[k] + other[k] > 0 ? 1 : 0;
        }
        return classes;
    }

    private static double total(int[] counts) {
        double total = 0;
        for (int n : counts) {
            total += n;
        }
        return total;
    }
}
