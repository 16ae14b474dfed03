package org.entente.coder.nlp.weights;

/**
 * Hashes of features and words. The models in the jar were trained with these very functions: to change one is to train
 * all models again.
 */
public final class Hashing {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xBF58476D1CE4E5B9L;

    private Hashing() {}

    /** A feature of one part. */
    public static int mix(int template, int a) {
        return finish((template + 1) * STEP + a * MIX);
    }

    /** A feature of two parts. */
    public static int mix(int template, int a, int b) {
        return finish(((template + 1) * STEP + a * MIX) * 31 + Integer.toUnsignedLong(b) * STEP);
    }

    /** A feature of three parts. */
    public static int mix(int template, int a, int b, int c) {
        return finish((((template + 1) * STEP + a * MIX) * 31 + Integer.toUnsignedLong(b) * STEP) * 37
                + Integer.toUnsignedLong(c) * MIX);
    }

    /** A feature of four parts. */
    public static int mix(int template, int a, int b, int c, int d) {
        return mix(template, a, b, finish(c * STEP + Integer.toUnsignedLong(d) * MIX));
    }

    /** Takes one more character into the hash of a word, which begins as 17. */
    public static int next(int hash, char c) {
        return (hash ^ c) * 0x01000193 + 0x2545F491;
    }

    private static int finish(long h) {
        long x = (h ^ (h >>> 31)) * MIX;
        return (int) (x >>> 32);
    }
}
