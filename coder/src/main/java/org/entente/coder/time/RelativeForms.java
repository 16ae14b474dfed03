package org.entente.coder.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.entente.model.EventDate;
import org.entente.model.EventDate.Precision;

/** Times told from the day of publication: "yesterday", "last month", "two weeks ago", "in the coming days". */
final class RelativeForms {

    private static final String N = "(?<n>" + Words.NUMBER + ")";
    private static final String U = "(?<u>" + Words.UNIT + ")s?";
    private static final int HOURS_TO_BEDTIME = 12;

    static final List<Form> ALL = List.of(
            Form.of("(?:[Tt]he )?day before yesterday", m -> days(-2, -2)),
            Form.of("(?:[Tt]he )?day after tomorrow", m -> days(2, 2)),
            Form.of(
                    "(?:[Ee]arlier |[Ll]ater |[Ee]arly |[Ll]ate )?[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)",
                    m -> days(0, 0)),
            Form.of(
                    "(?:[Ee]arly |[Ll]ate )?[Yy]esterday(?: (?:morning|afternoon|evening|night))?|[Ll]ast (?:night|evening)",
                    m -> days(-1, -1)),
            Form.of("(?:[Ee]arly |[Ll]ate )?[Tt]omorrow(?: (?:morning|afternoon|evening|night))?", m -> days(1, 1)),
            Form.of("[Oo]vernight", m -> days(-1, 0)),
            Form.of("[Oo]n the eve of", m -> days(-1, 0)),
            Form.of("[Ii]n the (?:early|small) hours", m -> days(0, 0)),
            Form.of(
                    "(?:(?:[Mm]ore than|[Ll]ess than|[Aa]bout|[Aa]round|[Aa]lmost|[Oo]ver|[Nn]early|[Jj]ust|[Oo]nly|[Ss]ome)\\s+)?"
                            + N + "(?:[\\s-]and[\\s-]a[\\s-]half)?[\\s-]" + U + "\\s+ago",
                    RelativeForms::ago),
            Form.of(
                    "(?<u>[Mm]inutes|[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|[Dd]ecades)\\s+ago",
                    RelativeForms::someAgo),
            Form.of(
                    "(?:[Ii]n|[Ff]or|[Oo]ver|[Dd]uring|[Ww]ithin|[Tt]hroughout)?\\s*[Tt]he (?:past|last|previous)\\s+(?:"
                            + N + "\\s+)?" + U,
                    RelativeForms::past),
            Form.of(
                    "(?:[Ii]n|[Ff]or|[Oo]ver|[Dd]uring|[Ww]ithin)\\s+(?:the )?(?:coming|next|following)\\s+(?:" + N
                            + "\\s+)?" + U,
                    RelativeForms::coming),
            Form.of("(?:[Ii]n|[Oo]ver|[Dd]uring|[Oo]f)\\s+recent\\s+" + U, RelativeForms::past),
            Form.of(
                    "(?:(?<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id|[Tt]he (?:beginning|start|middle|end) of)[\\s-](?:on )?)?"
                            + "(?<rel>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he previous|[Tt]he following|[Tt]he coming)\\s+(?<u>week|month|year|decade)",
                    RelativeForms::unit),
            Form.of("(?<part>[Ee]arlier|[Ll]ater) in the (?<u>day|week|month|year)", RelativeForms::inTheUnit),
            Form.of(
                    "(?<rel>[Tt]his|[Ll]ast|[Nn]ext)\\s+(?<part>spring|summer|autumn|fall|winter)",
                    RelativeForms::season),
            Form.of(
                    "(?:[Ll]ater|[Bb]y|[Aa]t|[Bb]efore) the end of the (?<u>week|month|year)",
                    RelativeForms::endOfUnit),
            Form.of(
                    "(?<prep>[Ii]n|[Ww]ithin)\\s+(?:(?:about|the|less than|more than)\\s+)?" + N + "[\\s-]" + U
                            + "(?:['’]s? time)?",
                    RelativeForms::within));

    private RelativeForms() {}

    private static Meaning days(int first, int last) {
        return (published, direction) -> Periods.days(published.plusDays(first), published.plusDays(last));
    }

    private static Meaning ago(Matcher m) {
        int number = Words.number(m.group("n"));
        String unit = m.group("u");
        return (published, direction) -> back(published, number, unit);
    }

    private static Meaning someAgo(Matcher m) {
        String unit = m.group("u").toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return (published, direction) -> until(published, 3, unit);
    }

    /** One day, week, month or year so many units back. */
    private static EventDate back(LocalDate published, int number, String unit) {
        return switch (unit) {
            case "minute" -> EventDate.day(published);
            case "hour" -> EventDate.day(published.minusDays((number + HOURS_TO_BEDTIME - 1) / 24));
            case "day" -> EventDate.day(published.minusDays(number));
            case "week" -> Periods.week(published.minusWeeks(number));
            case "month" -> Periods.month(YearMonth.from(published).minusMonths(number));
            case "year" -> Periods.years(published.getYear() - number, published.getYear() - number);
            default -> Periods.years(published.getYear() - 10 * number, published.getYear() - 10 * number);
        };
    }

    /** The stretch of so many units that ends on the day of publication. */
    private static EventDate until(LocalDate published, int number, String unit) {
        return new EventDate(moved(published, -number, unit), published, precision(unit));
    }

    private static LocalDate moved(LocalDate day, int number, String unit) {
        return switch (unit) {
            case "minute" -> day;
            case "hour" -> day.plusDays((number + (number < 0 ? -23 : 23)) / 24);
            case "day" -> day.plusDays(number);
            case "week" -> day.plusWeeks(number);
            case "month" -> day.plusMonths(number);
            case "year" -> day.plusYears(number);
            default -> day.plusYears(10L * number);
        };
    }

    private static Precision precision(String unit) {
        return switch (unit) {
            case "minute", "hour", "day" -> Precision.DAY;
            case "week" -> Precision.WEEK;
            case "month" -> Precision.MONTH;
            default -> Precision.YEAR;
        };
    }

    /** "The past two weeks"; "the past weeks" and "recent weeks" are three; "the past week" is one. */
    private static Meaning past(Matcher m) {
        int number = count(m);
        String unit = m.group("u");
        return (published, direction) -> until(published, number, unit);
    }

    private static Meaning coming(Matcher m) {
        int number = count(m);
        String unit = m.group("u");
        return (published, direction) -> new EventDate(published, moved(published, number, unit), precision(unit));
    }

    private static int count(Matcher m) {
        if (m.pattern().pattern().contains("?<n>") && m.group("n") != null) {
            return Words.number(m.group("n"));
        }
        return m.group().endsWith("s") ? 3 : 1;
    }

    private static Meaning unit(Matcher m) {
        String unit = m.group("u");
        String part = CalendarForms.part(m);
        String relative = m.group("rel").toLowerCase(Locale.ROOT);
        int offset = relative.equals("last") || relative.endsWith("previous") ? -1 : relative.equals("this") ? 0 : 1;
        return (published, direction) -> {
            EventDate whole =
                    switch (unit) {
                        case "week" -> Periods.week(published.plusWeeks(offset));
                        case "month" -> Periods.month(YearMonth.from(published).plusMonths(offset));
                        case "year" -> Periods.years(published.getYear() + offset, published.getYear() + offset);
                        default -> {
                            int decade = published.getYear() / 10 * 10 + 10 * offset;
                            yield Periods.years(decade, decade + 9);
                        }
                    };
            return seenPart(whole, part, published, direction);
        };
    }

    private static EventDate seenPart(EventDate whole, String part, LocalDate published, Direction direction) {
        return switch (part) {
            case "earlier" -> Periods.seen(whole, published, Direction.PAST);
            case "later" -> Periods.seen(whole, published, Direction.FUTURE);
            default -> Periods.seen(Periods.part(whole, part), published, direction);
        };
    }

    private static Meaning inTheUnit(Matcher m) {
        String unit = m.group("u");
        String part = CalendarForms.part(m);
        return (published, direction) -> unit.equals("day")
                ? EventDate.day(published)
                : seenPart(present(published, unit), part, published, direction);
    }

    private static Meaning endOfUnit(Matcher m) {
        String unit = m.group("u");
        return (published, direction) -> Periods.seen(present(published, unit), published, Direction.FUTURE);
    }

    private static EventDate present(LocalDate published, String unit) {
        return switch (unit) {
            case "week" -> Periods.week(published);
            case "month" -> Periods.month(YearMonth.from(published));
            default -> Periods.years(published.getYear(), published.getYear());
        };
    }

    private static Meaning season(Matcher m) {
        String season = m.group("part");
        String relative = m.group("rel").toLowerCase(Locale.ROOT);
        return (published, direction) -> {
            EventDate same = CalendarForms.partOfYear(published.getYear(), season);
            return switch (relative) {
                case "last" ->
                    same.end().isBefore(published) ? same : CalendarForms.partOfYear(published.getYear() - 1, season);
                case "next" ->
                    same.start().isAfter(published) ? same : CalendarForms.partOfYear(published.getYear() + 1, season);
                default -> Periods.seen(same, published, direction);
            };
        };
    }

    /** "In three days": the three days that were or, of what will be, the third from now. */
    private static Meaning within(Matcher m) {
        int number = Words.number(m.group("n"));
        String unit = m.group("u");
        boolean within = m.group("prep").equalsIgnoreCase("within");
        return (published, direction) -> {
            if (direction == Direction.PAST) {
                return until(published, number, unit);
            }
            LocalDate then = moved(published, number, unit);
            return new EventDate(within ? published : then, then, precision(unit));
        };
    }
}
