package org.entente.coder.nlp.lemmas;

import java.util.List;

/** A set of words as 64-bit hashes, asked without making strings. */
final class WordSet {

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final long[] hashes;

    WordSet(List<String> words) {
        hashes = new long[Integer.highestOneBit(Math.max(4, words.size())) * 4];
        for (String word : words) {
            long hash = hash(hash(SEED, word, word.length()), "", 0);
            hashes[slot(hash)] = hash;
        }
    }

    boolean contains(String stem, int length, String ending) {
        long hash = hash(hash(SEED, stem, length), ending, ending.length());
        return hashes[slot(hash)] == hash;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long hash(long start, String text, int length) {
        long hash = start;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ text.charAt(i)) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
