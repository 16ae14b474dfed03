package org.entente.coder.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a headline in capitals the case that it would have in running text.
 *
 * <p>A word gets the case that it has in the story's own text; one that does not occur there, the case of a name where
 * it is the name of a country, people, month or the like, and small letters else. Nothing moves: every character stands
 * where it stood, so that offsets into the result are offsets into the headline.
 */
public final class TrueCase {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*(?:\\.\\p{L})*\\.?");
    private static final int FEWEST_LETTERS = 8;
    private static final double CAPITAL_SHARE = 0.9;

    private TrueCase() {}

    /** Whether a stretch is written in capitals, but for a word or two such as "PCT" and "mln". */
    public static boolean inCapitals(String words) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return letters >= FEWEST_LETTERS && words.strip().indexOf(' ') > 0 && capitals >= CAPITAL_SHARE * letters;
    }

    /**
     * The headline in likely case, of the same length.
     *
     * @param headline a headline in capitals; another is given back as it is
     * @param body the text of the story, which shows how its words are written
     */
    public static String restore(String headline, String body) {
        if (!inCapitals(headline)) {
            return headline;
        }
        WordCases cases = WordCases.of(body);
        StringBuilder result = new StringBuilder(headline);
        Matcher word = WORD.matcher(headline);
        boolean first = true;
        while (word.find()) {
            String restored = cases.restore(word.group());
            if (first) {
                restored = capitalised(restored);
                first = false;
            }
            if (restored.length() == word.end() - word.start()) {
                result.replace(word.start(), word.end(), restored);
            }
        }
        return result.toString();
    }

    /** With a capital first letter, the rest as it is. */
    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
