package org.entente.analysis.lags;

import java.util.Arrays;
import org.entente.analysis.history.History;
import org.entente.analysis.regression.CountFit;
import org.entente.analysis.regression.CountRegression;
import org.entente.analysis.regression.DayDesign;
import org.entente.analysis.regression.Jackknife;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * By what the expected effects of a day are multiplied for each cause within the window before it.
 *
 * <p>The ratio is exp(b), b the coefficient of the number of causes in the window, with weekday, trend and volume as controls. What the effect did
 * before is no control here: it carries part of what the causes did, and would be taken from them. The interval is
 * that of the jackknife which leaves out one block of the history after the other (Künsch, The jackknife and the bootstrap for general stationary observations,
 * Annals of Statistics 17, 1989), with Student's quantile for so many blocks, since days near each other depend on each other.
 */
record RateRatio(double value, double low, double high) {

    private static final int MOST_BLOCKS = 12;
    private static final int FEWEST_BLOCKS = 6;

    static RateRatio of(History history, int days) {
        double[] exposure = LagModel.exposure(history.causes(), days);
        double scale = Math.max(1e-9, Arrays.stream(exposure).max().orElse(1));
        double[][] columns = new DayDesign(history.days())
                .weekdays(history.first())
                .trend()
                .volume(history.others())
                .with(Arrays.stream(exposure).map(x -> x / scale).toArray())
                .columns();
        CountFit fit = new CountRegression(columns, history.effects()).fit();
        double b = fit.coefficients()[columns.length - 1] / scale;
        int blocks = Math.max(FEWEST_BLOCKS, Math.min(MOST_BLOCKS, history.days() / (2 * days)));
        double error = error(fit, blocks) / scale;
        double reach = error * new TDistribution(blocks - 1).inverseCumulativeProbability(0.975);
        return new RateRatio(Math.exp(b), Math.exp(b - reach), Math.exp(b + reach));
    }

    private static double error(CountFit fit, int blocks) {
        double[] without = new Jackknife(fit).last(blocks);
        double mean = Arrays.stream(without).average().orElse(0);
        double squares = 0;
        for (double value : without) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares * (blocks - 1) / blocks);
    }
}
