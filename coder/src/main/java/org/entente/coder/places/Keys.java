package org.entente.coder.places;

import java.text.Normalizer;
import java.util.Map;

/**
 * The form under which names are compared: lower case, no marks, apostrophes or points, one space between words, "st"
 * written out.
 *
 * <p>{@code compile.py} folds the names of towns in the same way.
 */
final class Keys {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ə', "a"));
    private static final Map<String, String> WORDS =
            Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");
    private static final String SILENT = "'’‘ʼʻ`´ʿʾʹ”“\".";

    private Keys() {}

    /** The key of a name, "" where nothing of it is a Latin letter or a digit. */
    static String fold(String name) {
        StringBuilder key = new StringBuilder(name.length());
        StringBuilder word = new StringBuilder();
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                word.append(c);
            } else if (LETTERS.containsKey(c)) {
                word.append(LETTERS.get(c));
            } else if (SILENT.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                append(key, word);
            }
        }
        append(key, word);
        return key.toString();
    }

    private static void append(StringBuilder key, StringBuilder word) {
        if (word.length() > 0) {
            String plain = word.toString();
            key.append(key.length() > 0 ? " " : "").append(WORDS.getOrDefault(plain, plain));
            word.setLength(0);
        }
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }
}
