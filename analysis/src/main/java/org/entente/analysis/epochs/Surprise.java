package org.entente.analysis.epochs;

import org.entente.analysis.history.History;
import org.entente.analysis.regression.CountFit;
import org.entente.analysis.regression.CountRegression;
import org.entente.analysis.regression.DayDesign;

/**
 * How many more causes and effects were reported on each day than weekday, trend and the volume of other news make one expect.
 *
 * @param causes by day, the causes beyond expectation, days of wide variation weighing less (the scores of a negative binomial regression)
 * @param effects the same for the effects
 * @param expected how many effects are expected by day
 */
@SuppressWarnings("ArrayRecordComponent") // series of thousands of days, read in tight loops and never compared
public record Surprise(double[] causes, double[] effects, double[] expected) {

    /** The surprises of a history. */
    public static Surprise of(History history) {
        double[][] design = new DayDesign(history.days())
                .weekdays(history.first())
                .trend()
                .volume(history.others())
                .columns();
        CountFit causes = new CountRegression(design, history.causes()).fit();
        CountFit effects = new CountRegression(design, history.effects()).fit();
        return new Surprise(causes.scores(), effects.scores(), effects.means());
    }
}
