package org.entente.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that an analysis looks at, both ends included.
 *
 * @param from the first day
 * @param to the last day
 */
public record Window(LocalDate from, LocalDate to) {

    /**
     * A window of one day or more.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "the window ends on " + to + ", before it begins on " + from + "; exchange the two dates");
        }
    }

    /** How many days it has, at least one. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Whether this day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The day's number, 0 for the first; outside the window if negative or not below {@link #days()}. */
    public int index(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, day));
    }
}
