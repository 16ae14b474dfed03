package org.entente.spark.stories;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.StoryRecords;
import org.jspecify.annotations.Nullable;

/** How stories are to be read, as it travels to the executors. */
public final class ReadingSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> fields;
    private final @Nullable LocalDate date;

    /**
     * Settings.
     *
     * @param fields what a story's fields are called where they are not called as ours: ours to theirs
     * @param date the day of publication of stories that do not say
     */
    public ReadingSettings(Map<String, String> fields, Optional<LocalDate> date) {
        this.fields = new HashMap<>(fields);
        this.date = date.orElse(null);
    }

    /** Our own names, no date for stories that do not say. */
    public static ReadingSettings defaults() {
        return new ReadingSettings(Map.of(), Optional.empty());
    }

    /** What the input calls a field of ours. */
    String theirs(String ours) {
        return fields.getOrDefault(ours, ours);
    }

    /** What makes stories of records by these settings. */
    StoryRecords records() {
        return new StoryRecords(
                new ReadingOptions(fields, Optional.ofNullable(date), ReadingOptions.DEFAULT_MAX_BYTES));
    }

    @Override
    public String toString() {
        return "fields " + new java.util.TreeMap<>(fields) + ", date " + (date == null ? "none" : date);
    }
}
