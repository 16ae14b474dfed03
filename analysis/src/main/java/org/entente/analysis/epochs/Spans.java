package org.entente.analysis.epochs;

import java.util.stream.IntStream;

/** The windows within a window in which an effect may be concentrated. */
public final class Spans {

    private Spans() {}

    /** The ninth, the third and the whole of a window, in days, each once. */
    public static int[] within(int days) {
        return IntStream.of(Math.round(days / 9f), Math.round(days / 3f), days)
                .map(span -> Math.max(1, span))
                .distinct()
                .toArray();
    }
}
