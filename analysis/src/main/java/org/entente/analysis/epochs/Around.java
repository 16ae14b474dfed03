package org.entente.analysis.epochs;

/** Sums a series over the days after and before each day, the history being taken for a circle. */
final class Around {

    private Around() {}

    /** The sum over so many days after each day, that day left out. */
    static double[] after(double[] series, int span) {
        int length = series.length;
        double[] after = new double[length];
        double sum = 0;
        for (int k = 1; k <= span; k++) {
            sum += series[k % length];
        }
        for (int t = 0; t < length; t++) {
            after[t] = sum;
            sum += series[(t + 1 + span) % length] - series[(t + 1) % length];
        }
        return after;
    }

    /** What comes in so many days after each day, less what comes in as many days before it. */
    static double[] afterLessBefore(double[] series, int span) {
        int length = series.length;
        double[] after = after(series, span);
        double[] difference = new double[length];
        for (int t = 0; t < length; t++) {
            difference[t] = after[t] - after[Math.floorMod(t - 1 - span, length)];
        }
        return difference;
    }
}
