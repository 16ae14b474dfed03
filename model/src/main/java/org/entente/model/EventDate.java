package org.entente.model;

import java.time.LocalDate;
import java.util.Locale;

/**
 * When something happened, as exactly as the text says.
 *
 * @param start the first day on which it can have happened
 * @param end the last day, never before {@code start}
 * @param precision how exact the text was
 */
public record EventDate(LocalDate start, LocalDate end, Precision precision) {

    /** How exactly a text dates an event. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        /** The name that stands in files: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public EventDate {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an event cannot end (" + end + ") before it starts (" + start + ")");
        }
    }

    /** A single day. */
    public static EventDate day(LocalDate day) {
        return new EventDate(day, day, Precision.DAY);
    }
}
