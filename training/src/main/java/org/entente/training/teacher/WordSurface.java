package org.entente.training.teacher;

/** What an embedding without case does not know of a word: capitals, digits, endings, as ones and noughts. */
final class WordSurface {

    /** Numbers a word. */
    static final int WIDTH = 256;

    private static final int SHAPES = 16;
    private static final int PAIRS = 96;
    private static final int TRIPLES = WIDTH - SHAPES - PAIRS;

    private WordSurface() {}

    /** How the capitals of a sentence are to be seen. */
    enum Case {
        AS_WRITTEN,
        UPPER,
        LOWER
    }

    static void write(String word, boolean first, Case seen, float[] into, int at) {
        char c = word.charAt(0);
        boolean upper =
                word.chars().noneMatch(Character::isLowerCase) && word.chars().anyMatch(Character::isUpperCase);
        boolean capital = Character.isUpperCase(c);
        if (seen == Case.UPPER) {
            upper = word.chars().anyMatch(Character::isLetter);
            capital = Character.isLetter(c);
        } else if (seen == Case.LOWER) {
            upper = false;
            capital = false;
        }
        set(into, at, upper && word.length() > 1);
        set(into, at + 1, capital && !upper);
        set(into, at + 2, capital && word.length() == 1);
        set(into, at + 3, !capital && seen != Case.LOWER && word.chars().skip(1).anyMatch(Character::isUpperCase));
        set(into, at + 4, word.chars().anyMatch(Character::isDigit));
        set(into, at + 5, word.chars().allMatch(Character::isDigit));
        set(into, at + 6, word.indexOf('-') >= 0);
        set(into, at + 7, first);
        set(into, at + 8, word.length() > 1 && word.endsWith("."));
        set(into, at + 9, word.chars().noneMatch(Character::isLetterOrDigit));
        set(into, at + 10, first && capital);
        int length = word.length();
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (length >= 2) {
            into[at + SHAPES + Math.floorMod(lower.substring(length - 2).hashCode() * 31, PAIRS)] = 1;
        }
        if (length >= 3) {
            into[at + SHAPES + PAIRS + Math.floorMod(lower.substring(length - 3).hashCode() * 17, TRIPLES)] = 1;
        }
    }

    private static void set(float[] into, int at, boolean value) {
        into[at] = value ? 1 : 0;
    }
}
