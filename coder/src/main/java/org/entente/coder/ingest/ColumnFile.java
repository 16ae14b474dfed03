package org.entente.coder.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads Parquet files for this package, which knows no database: whoever makes an {@link ArticleSource} says who does.
 */
public interface ColumnFile {

    /** Takes what the rows of a file hold. */
    interface Rows {

        /**
         * Takes the names of the columns.
         *
         * @return whether the rows are wanted
         */
        boolean columns(List<String> names);

        /** Takes a row: its values by the names of their columns, without those that are null. */
        void row(Map<String, String> values);
    }

    /**
     * Reads a file row by row.
     *
     * @throws IOException where it cannot be read; the message says why
     */
    void read(Path file, Rows rows) throws IOException;

    /** For who cannot read them. */
    static ColumnFile none() {
        return (file, rows) -> {
            throw new IOException("is a Parquet file, which this command does not read");
        };
    }
}
