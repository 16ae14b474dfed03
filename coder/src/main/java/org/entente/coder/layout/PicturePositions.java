package org.entente.coder.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks what a caption says of who stands where in the picture ("Xi, left, and Putin"), which no sentence needs. */
public final class PicturePositions {

    private static final Pattern WHERE =
            Pattern.compile("(?<=\\p{L}{2})(, (?:(?:second|third|fourth|far|front|back|top|bottom|lower|upper) )?"
                    + "(?:left|right|cent(?:er|re)|foreground|background)(?: (?:foreground|background))?,"
                    + "| \\((?:[LRC]|left|right|center|centre|[2-4]nd [LR])\\))");

    private static final String[] WORDS = {
        ", left",
        ", right",
        ", cent",
        "ground,",
        " left,",
        " right,",
        " center,",
        " centre,",
        " (L",
        " (R",
        " (C",
        " (left",
        " (right",
        " (cent",
        "nd L)",
        "nd R)"
    };

    private PicturePositions() {}

    /** The same text, as long as before, with blanks where it says so. */
    public static String blank(String text) {
        if (!mayHold(text)) {
            return text;
        }
        Matcher match = WHERE.matcher(text);
        if (!match.find()) {
            return text;
        }
        return match.replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** Whether any of the words stands in it that the pattern needs: most texts have none, and are not searched. */
    private static boolean mayHold(String text) {
        for (String word : WORDS) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
