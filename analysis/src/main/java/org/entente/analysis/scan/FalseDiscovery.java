package org.entente.analysis.scan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Turns p values of many tests into q values: the share of false discoveries that one accepts by calling this one and all smaller ones discoveries. */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /** For tests that are independent or depend positively (Benjamini and Hochberg, Journal of the Royal Statistical Society B 57, 1995). */
    public static double[] independent(double[] p) {
        return adjusted(p, 1);
    }

    /** For tests that depend in any way (Benjamini and Yekutieli, Annals of Statistics 29, 2001). */
    public static double[] anyDependence(double[] p) {
        double harmonic = 0;
        for (int i = 1; i <= p.length; i++) {
            harmonic += 1.0 / i;
        }
        return adjusted(p, harmonic);
    }

    private static double[] adjusted(double[] p, double factor) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = new double[p.length];
        Arrays.fill(q, 1);
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int test = order[rank - 1];
            least = Math.min(least, p[test] * factor * p.length / rank);
            q[test] = least;
        }
        return q;
    }
}
