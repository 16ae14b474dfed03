package org.entente.coder.ingest.packing;

/**
 * Holds what unpacking makes of a file against the size of the file: a decompression bomb is small when packed.
 *
 * <p>One budget serves a file with all that is packed in it, however often over, so that packing a bomb in a bomb wins
 * nothing. Text packs to a tenth of its size, seldom to a fiftieth. Not for use by several threads.
 */
public final class UnpackingBudget {

    /** Unpacked to more than any honest file would. */
    public static final class Exhausted extends java.io.IOException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("unpacks to more than " + MOST_TIMES + " times its size, as decompression bombs do");
        }
    }

    /** How many times its size a file may unpack to, all layers taken together. */
    static final int MOST_TIMES = 250;

    /** How much any file may unpack to, however small it is: 64 MiB. */
    static final long FREE = 64L << 20;

    private long packed;
    private long unpacked;

    /** So many bytes of the file itself were read. */
    void read(long bytes) {
        packed += bytes;
    }

    /**
     * So many bytes came out of something packed.
     *
     * @throws Exhausted where that is more than may be
     */
    void unpack(long bytes) throws Exhausted {
        unpacked += bytes;
        if (unpacked > FREE + MOST_TIMES * packed) {
            throw new Exhausted();
        }
    }
}
