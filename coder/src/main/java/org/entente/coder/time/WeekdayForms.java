package org.entente.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.entente.model.EventDate;

/** Days of the week: "on Thursday", "last Friday", "Monday and Tuesday", "at the weekend". */
final class WeekdayForms {

    private static final String W = "(?<w>" + Words.WEEKDAY + ")";
    private static final String W2 = "(?<w2>" + Words.WEEKDAY + ")";
    private static final String PART = "(?:\\s+(?:morning|afternoon|evening|night|noon|lunchtime))?";

    static final List<Form> ALL = List.of(
            Form.of(
                    W + PART + "(?:" + Words.DASH + "|\\s+(?:and|to|through|until|till|or)\\s+)" + W2 + PART,
                    WeekdayForms::span),
            Form.of(
                    "(?<rel>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Tt]he previous|[Tt]he following)\\s+"
                            + W + PART,
                    WeekdayForms::relative),
            Form.of(W + "(?<rel>\\s+(?:last|next|this)\\s+week)", WeekdayForms::ofWeek),
            Form.of("(?:(?:[Ee]arly|[Ll]ate)\\s+(?:on\\s+)?)?" + W + PART, WeekdayForms::plain),
            Form.of(
                    "(?:(?<rel>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Tt]he)\\s+)weekend",
                    WeekdayForms::weekend));

    private WeekdayForms() {}

    private static Meaning plain(Matcher m) {
        DayOfWeek day = Words.weekday(m.group("w"));
        return (published, direction) -> EventDate.day(toward(day, published, direction));
    }

    private static Meaning span(Matcher m) {
        DayOfWeek first = Words.weekday(m.group("w"));
        DayOfWeek second = Words.weekday(m.group("w2"));
        return (published, direction) -> {
            if (direction == Direction.PAST) {
                LocalDate end = toward(second, published, direction);
                return Periods.days(end.with(TemporalAdjusters.previousOrSame(first)), end);
            }
            LocalDate start = toward(first, published, direction);
            return Periods.days(start, start.with(TemporalAdjusters.nextOrSame(second)));
        };
    }

    private static Meaning relative(Matcher m) {
        DayOfWeek day = Words.weekday(m.group("w"));
        String relative = m.group("rel").toLowerCase(Locale.ROOT);
        return (published, direction) -> EventDate.day(
                switch (relative) {
                    case "last", "this past", "the previous" -> published.with(TemporalAdjusters.previous(day));
                    case "next", "this coming", "the following" -> published.with(TemporalAdjusters.next(day));
                    default -> toward(day, published, direction);
                });
    }

    private static Meaning ofWeek(Matcher m) {
        DayOfWeek day = Words.weekday(m.group("w"));
        int weeks = CalendarForms.offset(m.group("rel").strip().split("\\s+")[0]);
        return (published, direction) ->
                EventDate.day(Periods.week(published.plusWeeks(weeks)).start().with(TemporalAdjusters.nextOrSame(day)));
    }

    private static Meaning weekend(Matcher m) {
        String relative = m.group("rel").toLowerCase(Locale.ROOT);
        return (published, direction) -> {
            boolean onWeekend = published.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            int weeks =
                    switch (relative) {
                        case "last", "this past" -> -1;
                        case "next" -> onWeekend || direction != Direction.FUTURE ? 1 : 0;
                        case "this", "this coming" -> 0;
                        default -> direction == Direction.PAST && !onWeekend ? -1 : 0;
                    };
            return Periods.weekend(published.plusWeeks(weeks));
        };
    }

    /** The day of this name that is meant: the last one for what has been, the next one for what will be. */
    private static LocalDate toward(DayOfWeek day, LocalDate published, Direction direction) {
        return direction == Direction.PAST
                ? published.with(TemporalAdjusters.previousOrSame(day))
                : published.with(TemporalAdjusters.nextOrSame(day));
    }
}
