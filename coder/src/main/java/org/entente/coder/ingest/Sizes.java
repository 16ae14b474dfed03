package org.entente.coder.ingest;

import java.util.Locale;

/** Says sizes to people. */
final class Sizes {

    private static final double MEBI = 1 << 20;

    private Sizes() {}

    /** That something is larger than may be. */
    static String tooLarge(int limit) {
        return "is larger than " + mebibytes(limit) + "; one page or text may not be"
                + " (many stories in one file: JSON Lines, which may have any size)";
    }

    static String mebibytes(long bytes) {
        return bytes < MEBI ? bytes + " bytes" : String.format(Locale.ROOT, "%.0f MB", bytes / MEBI);
    }
}
