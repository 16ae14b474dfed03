package org.entente.coder.duplicates;

import java.util.Arrays;

/** The words of a text as hashes, in their order; and those of them that are particulars. */
final class TextWords {

    private static final long START = 0xCBF29CE484222325L;
    private static final long FACTOR = 0x100000001B3L;

    private long[] hashes;
    private long[] particulars;
    private int words;
    private int special;

    private TextWords(int room) {
        this.hashes = new long[room];
        this.particulars = new long[room];
    }

    /** The words of a text (Fowler, Noll and Vo's hash over their lower-case characters, mixed). */
    static TextWords of(String text) {
        TextWords words = new TextWords(text.length() / 5 + 8);
        long hash = START;
        boolean within = false;
        boolean particular = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                particular |= Character.isDigit(c) || (!within && Character.isUpperCase(c));
                hash = (hash ^ Character.toLowerCase(c)) * FACTOR;
                within = true;
            } else if (within) {
                words.add(mixed(hash), particular);
                hash = START;
                within = false;
                particular = false;
            }
        }
        return words;
    }

    long[] hashes() {
        return Arrays.copyOf(hashes, words);
    }

    long[] particulars() {
        return Arrays.copyOf(particulars, special);
    }

    /** Spreads every bit over all others (the finishing step of SplitMix64). */
    static long mixed(long value) {
        long bits = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    private void add(long hash, boolean particular) {
        if (words == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * words);
            particulars = Arrays.copyOf(particulars, 2 * words);
        }
        hashes[words++] = hash;
        if (particular) {
            particulars[special++] = hash;
        }
    }
}
