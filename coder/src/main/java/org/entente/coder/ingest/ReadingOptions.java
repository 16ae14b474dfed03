package org.entente.coder.ingest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How stories are to be read.
 *
 * @param fields what a story's fields are called in JSON, where they are not called as ours: ours to theirs ({@code
 *     text} to {@code body})
 * @param date the day of publication of stories that do not say
 * @param maxBytes the most that one page, text or line may have, uncompressed
 */
public record ReadingOptions(Map<String, String> fields, Optional<LocalDate> date, int maxBytes) {

    /** What one page, text or line may have unless told otherwise: 16 MiB. */
    public static final int DEFAULT_MAX_BYTES = 16 << 20;

    public ReadingOptions {
        fields = Map.copyOf(fields);
        if (maxBytes < 1) {
            throw new IllegalArgumentException("a story needs at least one byte, not " + maxBytes);
        }
    }

    /** Our field names, no date for undated stories, and the usual limit. */
    public static ReadingOptions defaults() {
        return new ReadingOptions(Map.of(), Optional.empty(), DEFAULT_MAX_BYTES);
    }
}
