package org.entente.analysis.thesis;

import java.util.List;
import org.entente.analysis.epochs.EpochResult;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.hawkes.HawkesResult;
import org.entente.analysis.lags.LagResult;
import org.entente.analysis.regression.Combination;

/**
 * What the tests of a thesis show. All p values are for the direction that the thesis states.
 *
 * @param epochs superposed epochs
 * @param lags the count model
 * @param hawkes the point process
 * @param after the p value that the change comes after the cause rather than before it
 * @param reverse the p value of the count model with cause and effect exchanged
 * @param robustness the same thesis, looked at in other ways
 */
public record Evidence(
        EpochResult epochs,
        LagResult lags,
        HawkesResult hawkes,
        double after,
        double reverse,
        List<Variant> robustness) {

    /** The level at which a test, or the three together, speak for the thesis. */
    public static final double LEVEL = 0.05;

    /** The level at which the change must come after the cause rather than before it. */
    public static final double ORDER_LEVEL = 0.125;

    public Evidence {
        robustness = List.copyOf(robustness);
    }

    /** The p value of superposed epochs for a direction. */
    public double epochsP(Direction direction) {
        return direction == Direction.RAISES ? epochs.more() : epochs.fewer();
    }

    /** The p value of the count model for a direction. */
    public double lagsP(Direction direction) {
        return direction == Direction.RAISES ? lags.more() : lags.fewer();
    }

    /** The p value of the point process for a direction. */
    public double hawkesP(Direction direction) {
        return direction == Direction.RAISES ? hawkes.more() : hawkes.fewer();
    }

    /** How many of the three tests speak for a direction at the level of 5 %. */
    public int votes(Direction direction) {
        return (epochsP(direction) <= LEVEL ? 1 : 0)
                + (lagsP(direction) <= LEVEL ? 1 : 0)
                + (hawkesP(direction) <= LEVEL ? 1 : 0);
    }

    /** The p value of the three tests together for a direction. */
    public double together(Direction direction) {
        return Combination.of(epochsP(direction), lagsP(direction), hawkesP(direction));
    }

    /** The verdict on a thesis of this direction. */
    public Verdict verdict(Direction direction) {
        if (together(direction) <= LEVEL && after <= ORDER_LEVEL) {
            return Verdict.SUPPORTED;
        }
        return together(direction.opposite()) <= LEVEL && after >= 1 - ORDER_LEVEL
                ? Verdict.OPPOSITE
                : Verdict.NOT_SUPPORTED;
    }
}
