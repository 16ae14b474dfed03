package org.entente.coder.nlp.tokens;

import java.util.Locale;

/** The short words that English writes together with the word before. */
final class Clitics {

    private static final int LONGEST_FUSED = 6;

    private Clitics() {}

    /** Whether text[from, to) is what follows the apostrophe of a clitic. */
    static boolean is(String text, int from, int to) {
        char first = (char) (lower(text, from, to) | 32);
        if (to - from == 1) {
            boolean negation = from > 1 && (text.charAt(from - 2) | 32) == 'n';
            return first == 's' || first == 'm' || first == 'd' || (first == 't' && negation);
        }
        char second = to - from == 2 ? (char) (text.charAt(from + 1) | 32) : ' ';
        return (first == 'l' && second == 'l') || ((first == 'r' || first == 'v') && second == 'e');
    }

    private static char lower(String text, int from, int to) {
        return from < to ? text.charAt(from) : ' ';
    }

    /** Where a word that is two words is cut ("can|not"), or -1. */
    static int fused(String text, int from, int to) {
        int length = to - from;
        if (length < 5 || length > LONGEST_FUSED) {
            return -1;
        }
        char last = (char) (text.charAt(to - 1) | 32);
        if (last != 't' && last != 'a') {
            return -1;
        }
        return switch (text.substring(from, to).toLowerCase(Locale.ROOT)) {
            case "cannot", "gonna", "gotta", "wanna" -> from + 3;
            default -> -1;
        };
    }
}
