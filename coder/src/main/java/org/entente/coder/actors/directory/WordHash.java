package org.entente.coder.actors.directory;

import java.text.Normalizer;

/**
 * What makes two words the same name: their letters and digits, without case, diacritics, stops and apostrophes.
 *
 * <p>"U.S." and "US", "Sana'a" and "Sanaa", "Erdoğan" and "Erdogan" are each one. The hash has 64 bits; among a hundred
 * thousand names two meet with a chance of one in three billion.
 */
final class WordHash {

    /** The hash of no word. */
    static final long EMPTY = 0xcbf29ce484222325L;

    private static final char[] FOLDED = new char[0x250];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = foldSlowly(c);
        }
    }

    private WordHash() {}

    private static char foldSlowly(char c) {
        char special =
                switch (c) {
                    case 'ı', 'İ' -> 'i';
                    case 'ø', 'Ø' -> 'o';
                    case 'đ', 'Đ' -> 'd';
                    case 'ł', 'Ł' -> 'l';
                    case 'æ', 'Æ' -> 'a';
                    default -> 0;
                };
        if (special != 0) {
            return special;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.isLetterOrDigit(base) ? Character.toLowerCase(base) : 0;
    }

    /** The character without case and diacritics; 0 for what is neither letter nor digit. */
    static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /** The hash of the letters and digits between two places. */
    static long of(CharSequence text, int from, int to) {
        long hash = EMPTY;
        for (int i = from; i < to; i++) {
            char c = fold(text.charAt(i));
            if (c != 0) {
                hash = (hash ^ c) * 0x100000001b3L;
            }
        }
        return hash;
    }
}
