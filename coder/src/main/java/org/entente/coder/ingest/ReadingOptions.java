package org.entente.coder.ingest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How stories are to be read.
 *
 * @param fields what a story's fields are called in JSON and tables, where they are not called as ours: ours to theirs
 *     ({@code text} to {@code body})
 * @param date the day of publication of stories that do not say
 * @param maxBytes the most that one page, text, line or row may have, uncompressed
 * @param web what may be fetched from where
 */
public record ReadingOptions(Map<String, String> fields, Optional<LocalDate> date, int maxBytes, WebUse web) {

    /** What one page, text, line or row may have unless told otherwise: 16 MiB. */
    public static final int DEFAULT_MAX_BYTES = 16 << 20;

    /** The most characters that the text of one story may have; the longest speeches have a fifth of it. */
    public static final int MOST_CHARACTERS = 1_000_000;

    public ReadingOptions {
        fields = Map.copyOf(fields);
        if (maxBytes < 1) {
            throw new IllegalArgumentException("a story needs at least one byte, not " + maxBytes);
        }
    }

    /** Options for whom the open web will do. */
    public ReadingOptions(Map<String, String> fields, Optional<LocalDate> date, int maxBytes) {
        this(fields, date, maxBytes, WebUse.OPEN);
    }

    /** Our field names, no date for undated stories, the usual limit, the open web. */
    public static ReadingOptions defaults() {
        return new ReadingOptions(Map.of(), Optional.empty(), DEFAULT_MAX_BYTES);
    }

    /** The same, with another use of the web. */
    public ReadingOptions with(WebUse use) {
        return new ReadingOptions(fields, date, maxBytes, use);
    }
}
