package org.entente.coder.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day from a date as pages, feeds and papers write it.
 *
 * <p>The day is the one that is written, in whatever time zone it is written: a story dated {@code
 * 2024-05-20T23:30:00-07:00} is of 20 May. Dates whose day and month cannot be told apart (03/04/2024) are not read.
 */
public final class PublicationDates {

    /**
     * A date that stands in a line.
     *
     * @param day the day it means
     * @param start its first character in the line
     * @param end the one after its last, with a time of day and zone that follow it
     */
    public record Found(LocalDate day, int start, int end) {}

    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
            + "aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:\\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|wednes|satur)(?:day)?\\.?,?\\s+)?";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:1[89]|20)\\d{2})";
    private static final String TIME =
            "(?:[T,\\s]*(?:at\\s+|\\|\\s*|-\\s+)?(?:[0-2]?\\d[:.][0-5]\\d(?:[:.]\\d{2}(?:[.,]\\d+)?)?"
                    + "\\s*(?:[ap]\\.?m\\.?(?![a-z]))?)\\s*\\(?(?:Z\\b|[A-Z]{2,4}\\b)?\\)?(?:[+-]\\d{2}:?\\d{2})?)?";

    private static final List<Pattern> FORMS = List.of(
            form("\\b" + YEAR + "([-/.])(?<mm>[01]?\\d)\\2(?<day>[0-3]?\\d)(?!\\d)" + TIME),
            form("\\b" + YEAR + "(?<mm>[01]\\d)(?<day>[0-3]\\d)(?!\\d)" + TIME),
            form(WEEKDAY + "\\b" + DAY + "[\\s-]+(?:of\\s+)?" + MONTH + "[,\\s-]+" + YEAR + "\\b" + TIME),
            form(WEEKDAY + "\\b" + MONTH + "\\s*" + DAY + "\\s*,?\\s+" + YEAR + "\\b" + TIME),
            form("\\b(?<day>[0-3]?\\d)([/.])(?<mm>[01]?\\d)\\2" + YEAR + "\\b" + TIME),
            form("\\b(?<mm>[01]?\\d)/(?<day>[0-3]?\\d)/" + YEAR + "\\b" + TIME));
    private static final int FIRST_AMBIGUOUS = 4;
    private static final Pattern EPOCH = Pattern.compile("\\s*(\\d{10}|\\d{13})\\s*");
    private static final int SECONDS_DIGITS = 10;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 2_000;

    private PublicationDates() {}

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The day that a date field holds: the first date in it, or seconds or milliseconds since 1970. */
    public static Optional<LocalDate> parse(String value) {
        Matcher epoch = EPOCH.matcher(value);
        if (epoch.matches()) {
            long number = Long.parseLong(epoch.group(1));
            Instant instant = epoch.group(1).length() == SECONDS_DIGITS
                    ? Instant.ofEpochSecond(number)
                    : Instant.ofEpochMilli(number);
            return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate());
        }
        return find(value).map(Found::day);
    }

    /** The first full date, with day, month and year, that stands in a line. */
    public static Optional<Found> find(String line) {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        Optional<Found> first = Optional.empty();
        for (int i = 0; i < FORMS.size(); i++) {
            Matcher matcher = FORMS.get(i).matcher(text);
            while (matcher.find()) {
                Optional<LocalDate> day = day(matcher, i >= FIRST_AMBIGUOUS);
                if (day.isPresent()) {
                    if (first.isEmpty() || matcher.start() < first.get().start()) {
                        first = Optional.of(new Found(day.get(), matcher.start(), matcher.end()));
                    }
                    break;
                }
            }
        }
        return first;
    }

    private static Optional<LocalDate> day(Matcher matcher, boolean ambiguous) {
        int day = Integer.parseInt(matcher.group("day"));
        int month = month(matcher);
        // 13/04/2024 can only be 13 April; 03/04/2024 may be either
        if (ambiguous && day <= 12 && day != month) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group("year")), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(Matcher matcher) {
        if (matcher.pattern().pattern().contains("<mm>")) {
            return Integer.parseInt(matcher.group("mm"));
        }
        String name = matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTHS.indexOf(name) / 3 + 1;
    }
}
