package org.entente.analysis.history;

import java.time.LocalDate;
import java.util.Arrays;
import org.entente.analysis.Window;

/**
 * How often cause and effect were reported on each day of a window, and how much else.
 *
 * @param first the first day
 * @param causes events of the cause by day
 * @param effects events of the effect by day
 * @param others all other reported events by day
 */
@SuppressWarnings("ArrayRecordComponent") // series of thousands of days, read in tight loops and never compared
public record History(LocalDate first, double[] causes, double[] effects, double[] others) {

    /**
     * A history of one day or more.
     *
     * @throws IllegalArgumentException if the three series differ in length or have none
     */
    public History {
        if (causes.length == 0 || causes.length != effects.length || causes.length != others.length) {
            throw new IllegalArgumentException("a history needs three series of the same length, one day at least");
        }
    }

    /** How many days it has. */
    public int days() {
        return causes.length;
    }

    /** The window that it covers. */
    public Window window() {
        return new Window(first, first.plusDays(days() - 1L));
    }

    /** The history with cause and effect exchanged. */
    public History reversed() {
        return new History(first, effects, causes, others);
    }

    /** The history with each day's causes and effects counted once at most. */
    public History onceADay() {
        return new History(first, once(causes), once(effects), others);
    }

    /** The history with other causes in place of its own. */
    public History withCauses(double[] replaced) {
        return new History(first, replaced, effects, others);
    }

    /** How many causes there were. */
    public int causeCount() {
        return (int) Arrays.stream(causes).sum();
    }

    /** How many effects there were. */
    public int effectCount() {
        return (int) Arrays.stream(effects).sum();
    }

    /** On how many days a cause was reported. */
    public int causeDays() {
        return (int) Arrays.stream(causes).filter(n -> n > 0).count();
    }

    /** On how many days an effect was reported. */
    public int effectDays() {
        return (int) Arrays.stream(effects).filter(n -> n > 0).count();
    }

    private static double[] once(double[] counts) {
        return Arrays.stream(counts).map(n -> Math.min(1, n)).toArray();
    }
}
