package org.entente.analysis.hawkes;

import java.util.Arrays;
import org.entente.analysis.history.History;
import org.entente.analysis.regression.CountFit;
import org.entente.analysis.regression.CountRegression;
import org.entente.analysis.regression.DayDesign;
import org.entente.analysis.regression.OneStep;

/**
 * The shape of what comes of itself: what weekday, trend and volume of other news make of the effects by day.
 *
 * <p>The causes of the days before stand in the same regression and are left out of the shape afterwards; else a news cycle that carries the
 * causes would be credited with what they brought about.
 */
final class Background {

    private final double[][] columns;
    private final CountFit fit;
    private final OneStep step;
    private final OneStep stepWithoutCauses;

    Background(History history, int days) {
        double[] pressure = Excitation.of(history.causes(), Math.max(1, days / 4.0), days);
        this.columns = new DayDesign(history.days())
                .weekdays(history.first())
                .trend()
                .volume(history.others())
                .with(Arrays.stream(pressure).map(Math::log1p).toArray())
                .columns();
        this.fit = new CountRegression(columns, history.effects()).fit();
        this.step = new OneStep(fit);
        this.stepWithoutCauses = new OneStep(withoutCauses());
    }

    /** The same model for effects that follow the shape alone, the causes bringing nothing about. */
    private CountFit withoutCauses() {
        double mean = Arrays.stream(fit.counts()).average().orElse(0);
        double[] coefficients = fit.coefficients().clone();
        coefficients[coefficients.length - 1] = 0;
        double[] means = Arrays.stream(shape()).map(share -> share * mean).toArray();
        return new CountFit(coefficients, means, fit.size(), columns, fit.counts());
    }

    /** The shape for the effects of the history, 1 on average. */
    double[] shape() {
        return shape(fit.coefficients());
    }

    /** The shape that would be estimated for effects drawn anew: one step of scoring away from that of the history. */
    double[] redrawn(double[] effects) {
        return shape(step.coefficients(effects));
    }

    /** The same for effects drawn without causes. */
    double[] redrawnWithoutCauses(double[] effects) {
        return shape(stepWithoutCauses.coefficients(effects));
    }

    private double[] shape(double[] coefficients) {
        double[] shape = new double[fit.counts().length];
        for (int i = 1; i + 1 < columns.length; i++) {
            for (int t = 0; t < shape.length; t++) {
                shape[t] += coefficients[i] * columns[i][t];
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
