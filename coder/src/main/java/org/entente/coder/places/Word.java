package org.entente.coder.places;

/**
 * A word of the running text, cut for the look-up of names.
 *
 * @param start its first character in the text, in UTF-16 units
 * @param end the one after its last, before a possessive ending
 * @param text as it stands there, without a possessive ending
 * @param key its look-up form
 * @param possessiveKey its look-up form with the possessive ending; the same as {@code key} where it has none
 * @param gap what parts it from the word before
 */
record Word(int start, int end, String text, String key, String possessiveKey, Gap gap) {

    /** What stands between two words. */
    enum Gap {
        /** A space or a line's end. */
        SPACE,
        /** A hyphen or dash without spaces. */
        HYPHEN,
        /** A comma. */
        COMMA,
        /** The point of an abbreviation, and a space: "St. Louis". */
        POINT,
        /** Anything else within a sentence: quotes, brackets, dashes. */
        MARK,
        /** The end of a sentence or paragraph, or the start of the text. */
        BREAK
    }

    /** Whether its first letter is a capital. */
    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether all its letters are capitals and it has at least two. */
    boolean allCapitals() {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether a possessive ending follows. */
    boolean possessive() {
        return !key.equals(possessiveKey);
    }
}
