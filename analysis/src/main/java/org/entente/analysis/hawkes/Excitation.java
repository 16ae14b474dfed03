package org.entente.analysis.hawkes;

/**
 * How much earlier events press upon a day: their sum with weights that halve every so many days.
 *
 * <p>The weights of the days 1, 2, 3 ... before sum to 1, so that the coefficient of an excitation is the number of events that one event
 * brings about in all, the branching ratio.
 */
final class Excitation {

    private Excitation() {}

    /** The pressure of all earlier events. */
    static double[] of(double[] counts, double halfLife) {
        double keep = Math.exp(-Math.log(2) / halfLife);
        double[] pressure = new double[counts.length];
        for (int t = 1; t < counts.length; t++) {
            pressure[t] = keep * pressure[t - 1] + (1 - keep) * counts[t - 1];
        }
        return pressure;
    }

    /** The pressure of the events of the last days only. */
    static double[] of(double[] counts, double halfLife, int days) {
        double keep = Math.exp(-Math.log(2) / halfLife);
        double gone = Math.pow(keep, days);
        double share = (1 - keep) / (1 - gone);
        double[] pressure = new double[counts.length];
        for (int t = 1; t < counts.length; t++) {
            double left = t - 1 - days >= 0 ? gone * counts[t - 1 - days] : 0;
            pressure[t] = keep * pressure[t - 1] + share * (counts[t - 1] - left);
        }
        return pressure;
    }
}
