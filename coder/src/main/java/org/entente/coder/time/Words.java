package org.entente.coder.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/** The names of days, months and numbers, as patterns and as values. */
final class Words {

    static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
    static final String WEEKDAY =
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\.)";
    static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
    static final String YEAR = "(?:1[6-9]|20)\\d\\d";
    static final String DASH = "\\s*[-–—]\\s*";
    static final String NUMBER =
            "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
                    + "|thirty|forty|fifty|sixty|several|(?:a )?few|(?:a )?couple(?: of)?|(?:a )?dozen)";
    static final String UNIT = "(?:minute|hour|day|week|month|year|decade)";

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String WEEKDAYS = "montuewedthufrisatsun";
    private static final int FEW = 3;

    private Words() {}

    static Month month(String name) {
        return Month.of(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.of(WEEKDAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
    }

    /** The number in front of "st", "nd", "rd" or "th", if any of them follows. */
    static int day(String ordinal) {
        return Integer.parseInt(ordinal.replaceAll("\\D", ""));
    }

    /** How many; "a few" and "several" are three. */
    static int number(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        if (NUMBERS.contains(word)) {
            return NUMBERS.indexOf(word);
        }
        return switch (word) {
            case "a", "an" -> 1;
            case "fifteen" -> 15;
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "forty" -> 40;
            case "fifty" -> 50;
            case "sixty" -> 60;
            default -> word.contains("couple") ? 2 : word.contains("dozen") ? 12 : FEW;
        };
    }
}
