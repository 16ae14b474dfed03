package org.entente.coder.actors.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time, both days included.
 *
 * @param from its first day, {@link LocalDate#MIN} where it has no known beginning
 * @param to its last day, {@link LocalDate#MAX} where it has no end
 */
public record Period(LocalDate from, LocalDate to) {

    /** All time. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends on " + to + ", before it begins on " + from);
        }
    }

    /**
     * Reads two dates as files hold them: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, empty where open. A year
     * as the end means its last day.
     *
     * @throws IllegalArgumentException if one is no date or they run backwards; the message says which
     */
    public static Period parse(String from, String to) {
        return new Period(
                from.isEmpty() ? LocalDate.MIN : day(from, false), to.isEmpty() ? LocalDate.MAX : day(to, true));
    }

    private static LocalDate day(String text, boolean last) {
        try {
            return switch (text.length()) {
                case 3, 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
                case 7 ->
                    last
                            ? YearMonth.parse(text).atEndOfMonth()
                            : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no date: write YYYY, YYYY-MM or YYYY-MM-DD, or nothing", e);
        }
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The period with another's days for its ends, where it has no more than their months. */
    Period sharpenedBy(Period exact) {
        boolean begins = from.getDayOfMonth() == 1 && YearMonth.from(from).equals(YearMonth.from(exact.from));
        boolean ends = !to.equals(LocalDate.MAX)
                && to.equals(YearMonth.from(to).atEndOfMonth())
                && YearMonth.from(to).equals(YearMonth.from(exact.to));
        return new Period(begins ? exact.from : from, ends ? exact.to : to);
    }

    /** Whether the two share a day. */
    public boolean overlaps(Period other) {
        return !other.from.isAfter(to) && !from.isAfter(other.to);
    }

    /** Days from the day to the nearest day of the period: 0 inside it, negative before it, positive after it. */
    public long daysAfter(LocalDate day) {
        if (day.isBefore(from)) {
            return ChronoUnit.DAYS.between(from, day);
        }
        return day.isAfter(to) ? ChronoUnit.DAYS.between(to, day) : 0;
    }
}
