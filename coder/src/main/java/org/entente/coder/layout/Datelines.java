package org.entente.coder.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what the wires put before the first sentence: place, day and agency.
 *
 * <p>"BEIJING, May 16 (AP) - ", "MOSCOW, May 16. /TASS/. ", "(CNN) -- ", "AP - ".
 */
final class Datelines {

    private static final int LONGEST = 130;

    private static final String AGENCY =
            "(?:[A-Z][\\p{L}.]{1,15}(?:[ -][A-Z][\\p{L}.]{1,15}){0,3}|[a-z]{2,4}|[A-Za-z]{2,20}\\.com)";
    private static final String BRACKETED = "(?:[(\\[/]" + AGENCY + "(?:[ ,/]+" + AGENCY + ")?[)\\]/])";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: (?:\\p{Lu}[\\p{Lu}.'’-]+|de|la|al|of)){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]+|de|la|al|of|and)){0,3}";
    private static final String DAY =
            "(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG"
                    + "|SEP|OCT|NOV|DEC)\\p{L}*\\.? ?\\d{1,2}(?:,? \\d{4})?|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                    + "\\p{L}*(?:,? \\d{4})?)";
    private static final String DASH = "\\s*(?:--+|[-–—]|&?#(?:8212|8211|151|150);)\\s+(?=[^\\p{Ll}])";
    /** What a sentence begins with, where no dash parts it from the place: "KABUL, Afghanistan The army". */
    private static final String OPENER =
            "(?=(?:The|A|An|At|In|On|For|After|Two|Three|Four|Five|Six|Seven|Dozens|Hundreds|Thousands"
                    + "|Police|US|U\\.S\\.|UN|U\\.N\\.|President|Prime|Foreign) )";

    private static final Pattern[] FORMS = {
        // BEIJING, China, May 16 (AP) -
        Pattern.compile("(?:" + CAPITALS + ")(?:[,/] ?" + NAME + "){0,3}(?:,? " + DAY + ")?\\.? ?" + BRACKETED + "?(?:"
                + DASH + "|(?<=[)/\\]])[.:] )"),
        // Beijing, May 16 (Xinhua) --
        Pattern.compile("(?:" + NAME + ")(?:, ?" + NAME + "){0,2}(?:,? " + DAY + ")?\\.? ?" + BRACKETED + "(?:" + DASH
                + "|[.:] )"),
        Pattern.compile("(?:" + NAME + ")(?:, ?" + NAME + "){0,2},? " + DAY + DASH),
        // Tehran, March 15, IRNA -
        Pattern.compile("(?:" + NAME + ")(?:, ?" + NAME + "){0,2},? " + DAY + ",? \\p{Lu}{2,8}" + DASH),
        // Bogota, March 8 (IANS) The
        Pattern.compile("(?:" + NAME + ")(?:, ?" + NAME + "){0,2},? " + DAY + " ?" + BRACKETED + " (?=[\\p{Lu}\"“])"),
        // KABUL (Pajhwok) : and CAIRO (AP) "
        Pattern.compile(
                "(?:" + CAPITALS + ")(?:, ?" + NAME + "){0,2},? ?" + BRACKETED + "(?: ?[:.\"] ?| )(?=[\\p{Lu}\"“ ])"),
        // ISLAMABAD: and LONDON, AUGUST 17:
        Pattern.compile("(?:" + CAPITALS + ")(?:, ?" + NAME + ")?(?:,? " + DAY + ")? ?: (?=[\\p{Lu}\"“])"),
        // Harare, Zimbabwe -
        Pattern.compile("(?:" + NAME + "), ?(?:" + NAME + ")" + DASH),
        // Lagos--Police
        Pattern.compile("(?:" + NAME + ")--(?=\\p{Lu})"),
        // KABUL, Afghanistan The army
        Pattern.compile("(?:" + CAPITALS + "), \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? " + OPENER),
        // (CNN) --
        Pattern.compile(BRACKETED + DASH),
        Pattern.compile(
                "\\((?:AP|AFP|UPI|Reuters|REUTERS|CNN|CP|ANI|IANS|PTI|dpa|DPA|Xinhua|TASS|BBC)\\) (?=[\\p{Lu}\"“])"),
        // (CBS/AP) As
        Pattern.compile("\\([A-Z]{2,8}/[A-Z]{2,8}\\) (?=[\\p{Lu}\"“])"),
        // AP -
        Pattern.compile("(?:AP|AFP|UPI|Reuters|REUTERS|CP|dpa|DPA|Xinhua|TASS|USATODAY\\.com|[A-Za-z]{2,20}\\.com"
                + "|[A-Z][a-z]+ Press|Associated Press|The Associated Press|Bloomberg)\\s+(?:--+|[-–—])\\s+"),
    };

    private Datelines() {}

    /** Where the story starts after its datelines; 0 where there is none. */
    static int end(String paragraph) {
        int end = 0;
        // "Canadian Press - OTTAWA (CP) - " has two
        for (int round = 0; round < 2; round++) {
            int next = oneEnd(paragraph, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int oneEnd(String paragraph, int from) {
        int to = Math.min(paragraph.length(), from + LONGEST);
        int end = from;
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(paragraph).region(from, to);
            if (matcher.lookingAt()) {
                end = Math.max(end, matcher.end());
            }
        }
        return end;
    }
}
