package org.entente.coder.nlp.tokens;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline that opens a wire story: {@code BEIJING (AP) -}, {@code MOSCOW, Jan 3 -}, {@code LONDON (Reuters) -}.
 */
final class Datelines {

    private static final int LONGEST = 90;
    private static final String DASH = "\\s?(?:--?|\u2013|\u2014)(?=\\s)";
    private static final String TOWN = "\\p{Lu}[\\p{Lu}.'\u2019 -]{2,30}";
    private static final String MORE = "(?:,\\s[\\p{L}0-9. ]{2,20}){0,3}";
    private static final String AGENCY = "\\s?\\(\\p{Lu}[\\p{L}. /]{1,24}\\)";

    private static final Pattern DATELINE =
            Pattern.compile("(?:" + TOWN + MORE + "(?:" + AGENCY + ")?|\\p{Lu}[\\p{L} ]{2,30}" + MORE + AGENCY
                    + "|(?:AP|AFP|UPI|Reuters|" + "Xinhua|TASS|Kyodo|ANSA|DPA|EFE))" + DASH);

    private Datelines() {}

    /** The end of the dateline that begins at {@code from}, or -1. */
    static int end(String text, int from, int to) {
        if (from >= to || !Character.isUpperCase(text.charAt(from))) {
            return -1;
        }
        Matcher matcher = DATELINE.matcher(text).region(from, Math.min(to, from + LONGEST));
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
