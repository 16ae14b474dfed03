package org.entente.ledger;

import java.nio.file.Path;

/** Writes a table of comma-separated values as another kind of file, with numbers and days told from text. */
public final class TableFile {

    private TableFile() {}

    /**
     * Writes it; the file is there whole or not at all.
     *
     * @param rows comma-separated values with a header
     * @param file its ending says how: {@code .csv}, {@code .jsonl} or {@code .parquet}
     */
    public static void write(Path rows, Path file) {
        try (Ledger scratch = Ledger.inMemory()) {
            scratch.copy("SELECT * FROM read_csv('" + rows.toString().replace("'", "''") + "', header = true)", file);
        }
    }
}
