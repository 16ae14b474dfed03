package org.entente.coder.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;

/** Days, months and years by their names and numbers: "May 16 and 17", "in early April", "since 2014". */
final class CalendarForms {

    private static final String W = "(?:" + Words.WEEKDAY + ",?\\s+)?";
    private static final String M = "(?<m>" + Words.MONTH + ")";
    private static final String M2 = "(?<m2>" + Words.MONTH + ")";
    private static final String D = "(?<d>" + Words.DAY + ")";
    private static final String D2 = "(?<d2>" + Words.DAY + ")";
    private static final String Y = "(?:,?\\s+(?:of\\s+)?(?<y>" + Words.YEAR + "))?";
    private static final String Y2 = "(?:,?\\s+(?:of\\s+)?(?<y2>" + Words.YEAR + "))?";
    private static final String TO =
            "(?:" + Words.DASH + "|\\s+(?:and|to|through|until|till|or)\\s+(?:the\\s+)?|\\s*,\\s*)";
    private static final String PART =
            "(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id|the (?:beginning|start|middle|end) of|[Ee]arlier|[Ll]ater)(?:\\s+in|[\\s-]))?";
    private static final String SAYS_MONTH =
            "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Tt]hrough|[Ff]or|[Ff]rom|[Oo]f|[Tt]o|[Ll]ast|[Nn]ext|[Tt]his|[Ll]ate|[Ee]arly|[Mm]id|[Bb]efore|[Aa]fter|[Ss]ome|and|between)[\\s-])";

    /** In the order in which they are tried at one place of the text: the longest first. */
    static final List<Form> ALL = List.of(
            Form.of("(?<y>" + Words.YEAR + ")-(?<mm>0\\d|1[0-2])-(?<d>[0-3]\\d)", CalendarForms::iso),
            Form.of(W + M + "\\s+" + D + Y + TO + W + M2 + "\\s+" + D2 + Y2, CalendarForms::acrossMonths),
            Form.of(
                    W + "(?:the\\s+)?" + D + "\\s+(?:of\\s+)?" + M + Y + TO + W + D2 + "\\s+(?:of\\s+)?" + M2 + Y2,
                    CalendarForms::acrossMonths),
            Form.of(W + M + "\\s+" + D + TO + D2 + Y, CalendarForms::withinMonth),
            Form.of(W + "(?:the\\s+)?" + D + TO + D2 + "\\s+(?:of\\s+)?" + M + Y, CalendarForms::withinMonth),
            Form.of(W + M + "\\s+" + D + Y, CalendarForms::day),
            Form.of(W + "(?:the\\s+)?" + D + "\\s+(?:of\\s+)?" + M + Y, CalendarForms::day),
            Form.of(
                    PART + M + "(?:,?\\s+(?:of\\s+)?(?<y>" + Words.YEAR
                            + ")|\\s+(?:of\\s+)?(?<rel>last|this|next)\\s+year)",
                    CalendarForms::monthOfYear),
            Form.of(
                    "(?<rel>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming)\\s+" + M,
                    CalendarForms::relativeMonth),
            Form.of("(?:[Bb]etween|[Ff]rom)\\s+" + M + "\\s+(?:and|to|until)\\s+" + M2 + Y, CalendarForms::months),
            Form.of(PART + SAYS_MONTH + M, CalendarForms::month),
            Form.of("(?<part>[Ee]arly|[Ll]ate|[Mm]id)[\\s-]" + M, CalendarForms::month),
            Form.of(
                    "(?<m>January|February|April|June|July|August|September|October|November|December)",
                    CalendarForms::month),
            Form.of(
                    "(?:[Ff]rom\\s+|[Bb]etween\\s+)?(?<y>" + Words.YEAR + ")(?:" + Words.DASH
                            + "|\\s+(?:and|to|until|through)\\s+)(?<y2>" + Words.YEAR + "|\\d\\d)",
                    CalendarForms::years),
            Form.of(
                    PART + "(?:the\\s+)?(?:[Ee]arly |[Ll]ate |[Mm]id-?)?(?<y>(?:1[6-9]|20)\\d0)s",
                    CalendarForms::decade),
            Form.of(
                    "(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id|(?:[Tt]he )?(?:beginning|start|middle|end) of)[\\s-])(?<y>"
                            + Words.YEAR + ")",
                    CalendarForms::year),
            Form.of(
                    "(?:(?:the\\s+)?(?<part>spring|summer|autumn|fall|winter|first half|second half|(?:first|second|third|fourth) quarter)\\s+(?:of\\s+)?)"
                            + "(?<y>" + Words.YEAR + ")",
                    CalendarForms::year),
            Form.of(
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil|[Ff]rom|[Oo]f|[Tt]he|[Ii]ts|[Hh]is|[Tt]heir|[Hh]er|[Aa]|[Bb]efore|[Aa]fter|[Tt]hrough|['’]s)\\s)(?<y>"
                            + Words.YEAR + ")",
                    CalendarForms::year));

    private CalendarForms() {}

    private static @Nullable Meaning iso(Matcher m) {
        LocalDate day = date(
                Integer.parseInt(m.group("y")), Month.of(Math.max(1, Integer.parseInt(m.group("mm")))), m.group("d"));
        return day == null ? null : (published, direction) -> EventDate.day(day);
    }

    private static @Nullable Meaning day(Matcher m) {
        return span(m.group("m"), m.group("d"), m.group("y"), m.group("m"), m.group("d"), m.group("y"));
    }

    private static @Nullable Meaning withinMonth(Matcher m) {
        return span(m.group("m"), m.group("d"), m.group("y"), m.group("m"), m.group("d2"), m.group("y"));
    }

    private static @Nullable Meaning acrossMonths(Matcher m) {
        String last = m.group("y2");
        String first = m.group("y") == null ? last : m.group("y");
        return span(m.group("m"), m.group("d"), first, m.group("m2"), m.group("d2"), last);
    }

    private static @Nullable Meaning span(
            String month1, String day1, @Nullable String year1, String month2, String day2, @Nullable String year2) {
        Month from = Words.month(month1);
        Month to = Words.month(month2);
        // 2024 has every day that any year has
        if (date(2024, from, day1) == null || date(2024, to, day2) == null) {
            return null;
        }
        return (published, direction) -> {
            int year = year1 != null
                    ? Integer.parseInt(year1)
                    : Nearest.year(any -> date(any, from, day1), published, direction);
            LocalDate start = orLast(date(year, from, day1), year, from);
            int endYear = year2 != null ? Integer.parseInt(year2) : to.compareTo(from) < 0 ? year + 1 : year;
            LocalDate end = orLast(date(endYear, to, day2), endYear, to);
            return Periods.days(start, end);
        };
    }

    private static LocalDate orLast(@Nullable LocalDate day, int year, Month month) {
        return day != null ? day : YearMonth.of(year, month).atEndOfMonth();
    }

    private static @Nullable LocalDate date(int year, Month month, String day) {
        try {
            return LocalDate.of(year, month, Words.day(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Meaning monthOfYear(Matcher m) {
        Month month = Words.month(m.group("m"));
        String year = m.group("y");
        String relative = m.group("rel");
        String part = part(m);
        return (published, direction) -> Periods.part(
                Periods.month(YearMonth.of(
                        year != null ? Integer.parseInt(year) : published.getYear() + offset(relative), month)),
                part);
    }

    private static Meaning relativeMonth(Matcher m) {
        Month month = Words.month(m.group("m"));
        String relative = m.group("rel").toLowerCase(Locale.ROOT);
        return (published, direction) -> {
            Direction way = relative.equals("next") || relative.endsWith("coming")
                    ? Direction.FUTURE
                    : relative.equals("this") ? Direction.PRESENT : Direction.PAST;
            YearMonth now = YearMonth.from(published);
            YearMonth meant = way == Direction.PRESENT
                    ? YearMonth.of(published.getYear(), month)
                    : Nearest.month(month, published, way);
            if (meant.equals(now) && relative.equals("last")) {
                meant = meant.minusYears(1);
            }
            return Periods.seen(Periods.month(meant), published, direction);
        };
    }

    private static Meaning month(Matcher m) {
        Month month = Words.month(m.group("m"));
        String part = part(m);
        return (published, direction) -> Periods.seen(
                Periods.part(Periods.month(Nearest.month(month, published, direction)), part), published, direction);
    }

    private static Meaning months(Matcher m) {
        Month from = Words.month(m.group("m"));
        Month to = Words.month(m.group("m2"));
        String year = m.group("y");
        return (published, direction) -> {
            YearMonth end =
                    year == null ? Nearest.month(to, published, direction) : YearMonth.of(Integer.parseInt(year), to);
            int startYear = from.compareTo(to) <= 0 ? end.getYear() : end.getYear() - 1;
            return Periods.months(YearMonth.of(startYear, from), end);
        };
    }

    private static @Nullable Meaning years(Matcher m) {
        int first = Integer.parseInt(m.group("y"));
        String second = m.group("y2");
        int last = second.length() == 2 ? first / 100 * 100 + Integer.parseInt(second) : Integer.parseInt(second);
        return last < first ? null : (published, direction) -> Periods.years(first, last);
    }

    private static Meaning decade(Matcher m) {
        int first = Integer.parseInt(m.group("y"));
        return (published, direction) -> Periods.years(first, first + 9);
    }

    private static Meaning year(Matcher m) {
        int year = Year.parse(m.group("y")).getValue();
        String part = part(m);
        return (published, direction) -> Periods.seen(partOfYear(year, part), published, direction);
    }

    static EventDate partOfYear(int year, String part) {
        return switch (part) {
            case "spring" -> Periods.months(YearMonth.of(year, 3), YearMonth.of(year, 5));
            case "summer" -> Periods.months(YearMonth.of(year, 6), YearMonth.of(year, 8));
            case "autumn", "fall" -> Periods.months(YearMonth.of(year, 9), YearMonth.of(year, 11));
            case "winter" -> Periods.months(YearMonth.of(year, 12), YearMonth.of(year + 1, 2));
            case "first half" -> Periods.months(YearMonth.of(year, 1), YearMonth.of(year, 6));
            case "second half" -> Periods.months(YearMonth.of(year, 7), YearMonth.of(year, 12));
            case "first quarter" -> Periods.months(YearMonth.of(year, 1), YearMonth.of(year, 3));
            case "second quarter" -> Periods.months(YearMonth.of(year, 4), YearMonth.of(year, 6));
            case "third quarter" -> Periods.months(YearMonth.of(year, 7), YearMonth.of(year, 9));
            case "fourth quarter" -> Periods.months(YearMonth.of(year, 10), YearMonth.of(year, 12));
            default -> Periods.part(Periods.years(year, year), part);
        };
    }

    /** "early" of "Early", "end" of "the end of". */
    static String part(Matcher m) {
        String part = m.pattern().pattern().contains("?<part>") ? m.group("part") : null;
        return part == null
                ? ""
                : part.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceFirst(" of$", "");
    }

    static int offset(@Nullable String relative) {
        return "last".equals(relative) ? -1 : "next".equals(relative) ? 1 : 0;
    }
}
