package org.entente.analysis.hawkes;

import java.util.Arrays;
import org.entente.analysis.history.History;
import org.entente.analysis.regression.CountFit;
import org.entente.analysis.regression.CountRegression;
import org.entente.analysis.regression.DayDesign;

/**
 * The shape of what comes of itself: what weekday, trend and volume of other news make of the effects by day.
 *
 * <p>The causes of the days before stand in the same regression and are left out of the shape afterwards; else a news cycle that carries the
 * causes would be credited with what they brought about.
 */
final class Background {

    private final double[][] columns;
    private double size = Double.NaN;
    private double[] guess = new double[0];

    Background(History history, int days) {
        double[] pressure = Excitation.of(history.causes(), Math.max(1, days / 4.0), days);
        this.columns = new DayDesign(history.days())
                .weekdays(history.first())
                .trend()
                .volume(history.others())
                .with(Arrays.stream(pressure).map(Math::log1p).toArray())
                .columns();
    }

    /** The shape for these effects, 1 on average. The first effects fix how much counts may vary, for all that follow. */
    double[] shape(double[] effects) {
        CountRegression regression = new CountRegression(columns, effects);
        CountFit fit = Double.isNaN(size) ? regression.fit() : regression.fit(size, guess);
        if (Double.isNaN(size)) {
            size = fit.size();
            guess = fit.coefficients();
        }
        double[] shape = new double[effects.length];
        for (int i = 1; i + 1 < columns.length; i++) {
            for (int t = 0; t < shape.length; t++) {
                shape[t] += fit.coefficients()[i] * columns[i][t];
            }
        }
        double mean = 0;
        for (int t = 0; t < shape.length; t++) {
            shape[t] = Math.exp(Math.max(-20, Math.min(20, shape[t])));
            mean += shape[t] / shape.length;
        }
        for (int t = 0; t < shape.length; t++) {
            shape[t] /= mean;
        }
        return shape;
    }
}
