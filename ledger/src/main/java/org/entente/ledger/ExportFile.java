package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Writes the rows of a query to a file that is there whole or not at all. */
final class ExportFile {

    private ExportFile() {}

    /** The words of DuckDB for a file of this name, by its ending. */
    static String format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return "FORMAT csv, HEADER";
        }
        if (name.endsWith(".jsonl")) {
            return "FORMAT json";
        }
        if (name.endsWith(".parquet")) {
            return "FORMAT parquet, COMPRESSION zstd";
        }
        throw new LedgerException(file + ": cannot tell what to write; let the name end in .csv, .jsonl or .parquet");
    }

    static void write(Store store, String query, Conditions conditions, Path file) {
        String format = format(file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            store.execute(
                    "COPY (" + query + ") TO '" + part.toString().replace("'", "''") + "' (" + format + ")",
                    conditions,
                    part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LedgerException(file + ": cannot be written: " + e.getMessage(), e);
        } finally {
            part.toFile().delete();
        }
    }
}
