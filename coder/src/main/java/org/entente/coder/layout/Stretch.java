package org.entente.coder.layout;

/**
 * A piece of a text between two offsets.
 *
 * @param start its first character, in UTF-16 units
 * @param end the one after its last
 */
record Stretch(int start, int end) {

    /** Without the white space at its ends; empty where there is nothing else. */
    Stretch trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return new Stretch(from, to);
    }

    boolean isEmpty() {
        return end <= start;
    }

    int length() {
        return end - start;
    }

    String of(String text) {
        return text.substring(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c < ' ';
    }
}
