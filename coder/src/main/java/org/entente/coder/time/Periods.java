package org.entente.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.entente.model.EventDate;
import org.entente.model.EventDate.Precision;

/** Builds stretches of the calendar. Weeks start on Monday. */
final class Periods {

    private Periods() {}

    static EventDate days(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? new EventDate(last, first, Precision.DAY)
                : new EventDate(first, last, Precision.DAY);
    }

    static EventDate week(LocalDate anyDay) {
        LocalDate monday = anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new EventDate(monday, monday.plusDays(6), Precision.WEEK);
    }

    static EventDate weekend(LocalDate anyDayOfWeek) {
        LocalDate saturday = week(anyDayOfWeek).start().plusDays(5);
        return days(saturday, saturday.plusDays(1));
    }

    static EventDate month(YearMonth month) {
        return new EventDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static EventDate months(YearMonth first, YearMonth last) {
        return new EventDate(first.atDay(1), last.atEndOfMonth(), Precision.MONTH);
    }

    static EventDate years(int first, int last) {
        return new EventDate(LocalDate.of(first, 1, 1), LocalDate.of(Math.max(first, last), 12, 31), Precision.YEAR);
    }

    /** The same stretch, as far as it had come by the day of publication, or is still to come. */
    static EventDate seen(EventDate date, LocalDate published, Direction direction) {
        LocalDate start = date.start();
        LocalDate end = date.end();
        if (direction == Direction.PAST && !start.isAfter(published) && end.isAfter(published)) {
            end = published;
        } else if (direction == Direction.FUTURE && start.isBefore(published) && !end.isBefore(published)) {
            start = published;
        }
        return new EventDate(start, end, date.precision());
    }

    /** The first, middle or last part of a stretch: early, mid or late; all of it for other words. */
    static EventDate part(EventDate date, String word) {
        long days = date.end().toEpochDay() - date.start().toEpochDay() + 1;
        long third = Math.max(1, days / 3);
        return switch (word) {
            case "early", "beginning", "start" ->
                new EventDate(date.start(), date.start().plusDays(third - 1), date.precision());
            case "mid", "middle" ->
                new EventDate(date.start().plusDays(third), date.end().minusDays(third), date.precision());
            case "late", "end" -> new EventDate(date.end().minusDays(third - 1), date.end(), date.precision());
            default -> date;
        };
    }
}
