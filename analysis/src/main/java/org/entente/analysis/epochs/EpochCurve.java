package org.entente.analysis.epochs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analysis.history.History;

/** Superposed epochs as a curve: effects around a cause, and the band in which they lie when the causes are shifted along the history. */
public final class EpochCurve {

    private static final int SHIFTS = 199;
    private static final double TAIL = 0.025;

    /**
     * One distance from the cause.
     *
     * @param offset days after the cause, negative before it
     * @param effects effects per cause at that distance
     * @param low the 2.5 % quantile of the same with shifted causes
     * @param expected their mean
     * @param high their 97.5 % quantile
     */
    public record Point(int offset, double effects, double low, double expected, double high) {}

    private EpochCurve() {}

    /** The curve that reaches so many days to either side; empty where the history has no causes or is too short to be shifted. */
    public static List<Point> of(History history, int days) {
        int length = history.days();
        int margin = Math.min(days, length / 4);
        int shifts = Math.min(SHIFTS, length - 2 * margin);
        if (shifts < 1 || history.causeCount() == 0) {
            return List.of();
        }
        EpochProfile profile = new EpochProfile(days);
        double[] found = profile.effectsPerCause(history);
        double[][] shifted = new double[found.length][shifts];
        for (int i = 0; i < shifts; i++) {
            int shift = margin + (int) ((long) i * (length - 2 * margin) / shifts);
            double[] other = profile.effectsPerCause(history.withCauses(rotated(history.causes(), shift)));
            for (int k = 0; k < other.length; k++) {
                shifted[k][i] = Double.isNaN(other[k]) ? 0 : other[k];
            }
        }
        List<Point> curve = new ArrayList<>();
        for (int k = 0; k < found.length; k++) {
            Arrays.sort(shifted[k]);
            curve.add(new Point(
                    k - days,
                    found[k],
                    shifted[k][(int) (TAIL * (shifts - 1))],
                    Arrays.stream(shifted[k]).average().orElse(0),
                    shifted[k][(int) Math.ceil((1 - TAIL) * (shifts - 1))]));
        }
        return List.copyOf(curve);
    }

    private static double[] rotated(double[] values, int shift) {
        double[] rotated = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            rotated[(t + shift) % values.length] = values[t];
        }
        return rotated;
    }
}
