package org.entente.app.analysis;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.analysis.relations.Relation;
import org.entente.app.console.CannotWork;
import org.entente.app.report.RelationReport;
import org.entente.ledger.TableFile;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes a relation to a file: a page to read, or a table for other programs. */
final class RelationsExport {

    private final Path file;
    private final String name;

    private RelationsExport(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** An export whose kind the file's ending says. */
    static RelationsExport to(Path file, CommandLine command) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".csv") || name.endsWith(".jsonl") || name.endsWith(".parquet")) {
            return new RelationsExport(file, name);
        }
        throw new ParameterException(
                command, "--export " + file + ": the ending must be .html, .csv, .jsonl or .parquet");
    }

    void write(Relation relation) {
        if (relation.events() == 0) {
            throw new CannotWork(file + ": not written, for there are no events to show");
        }
        try {
            if (name.endsWith(".html")) {
                Files.writeString(file, new RelationReport(relation).page());
            } else {
                table(relation);
            }
        } catch (IOException e) {
            throw new CannotWork(file + ": cannot be written (" + e.getMessage() + "); choose another place", e);
        }
    }

    private void table(Relation relation) throws IOException {
        Path rows = Files.createTempFile("entente", ".csv");
        try {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(rows, StandardCharsets.UTF_8))) {
                new RelationsCsv(out).write(relation);
            }
            TableFile.write(rows, file);
        } finally {
            Files.deleteIfExists(rows);
        }
    }
}
