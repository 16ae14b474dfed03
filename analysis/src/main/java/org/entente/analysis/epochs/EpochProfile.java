package org.entente.analysis.epochs;

import org.entente.analysis.history.History;

/** How many effects are reported so many days before and after a cause. */
public final class EpochProfile {

    private final int days;

    /** A profile that reaches so many days to either side. */
    public EpochProfile(int days) {
        this.days = days;
    }

    /**
     * Effects per cause by distance in days: the first entry that many days before the cause, the middle one on its day, the last that many after. Only
     * causes count whose day at that distance lies within the history.
     */
    public double[] effectsPerCause(History history) {
        double[] profile = new double[2 * days + 1];
        for (int offset = -days; offset <= days; offset++) {
            double effects = 0;
            double causes = 0;
            for (int t = Math.max(0, -offset); t < Math.min(history.days(), history.days() - offset); t++) {
                effects += history.causes()[t] * history.effects()[t + offset];
                causes += history.causes()[t];
            }
            profile[offset + days] = causes == 0 ? Double.NaN : effects / causes;
        }
        return profile;
    }

    /** Effects in the windows after causes, divided by those expected there; not a number where none are expected. */
    public double ratio(History history, double[] expected) {
        double found = 0;
        double awaited = 0;
        for (int t = 0; t < history.days(); t++) {
            for (int k = 1; k <= days && t + k < history.days() && history.causes()[t] > 0; k++) {
                found += history.causes()[t] * history.effects()[t + k];
                awaited += history.causes()[t] * expected[t + k];
            }
        }
        return awaited > 0 ? found / awaited : Double.NaN;
    }
}
