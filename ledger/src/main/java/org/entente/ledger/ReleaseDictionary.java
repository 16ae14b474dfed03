package org.entente.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What every column of every table of a release means, with its type, as Markdown. */
final class ReleaseDictionary {

    private static final String MEANINGS = "columns.tsv";

    private final Store store;
    private final Map<String, String> meanings;

    ReleaseDictionary(Store store) {
        this.store = store;
        this.meanings = meanings();
    }

    String text() {
        StringBuilder text = new StringBuilder("# Data dictionary\n\nEvery table is there as Parquet and as CSV"
                + " (UTF-8, comma-separated, with a header). The types are DuckDB's. Codes of event types, modes and"
                + " contexts are PLOVER's; countries are ISO 3166-1 alpha-3.\n");
        for (ReleaseTable table : ReleaseTable.all()) {
            text.append("\n## ").append(table.name()).append("\n\nA row is ").append(table.meaning());
            text.append(".\n\n| column | type | meaning |\n|---|---|---|\n");
            store.list(
                            "SELECT column_name, column_type FROM (DESCRIBE " + table.query() + ")",
                            Conditions.none(),
                            row -> row.getString(1) + "` | " + row.getString(2) + " | " + meaning(row.getString(1)))
                    .forEach(row -> text.append("| `").append(row).append(" |\n"));
        }
        return text.toString();
    }

    /** What a column means; those of an actor's role are described once for all roles. */
    String meaning(String column) {
        String alike = column.replaceFirst(
                "^(source|target|speaker|audience)_(?=code|country|sector|name|office|text)", "ROLE_");
        return Objects.requireNonNullElse(meanings.getOrDefault(column, meanings.get(alike)), "");
    }

    private static Map<String, String> meanings() {
        try (InputStream in = Objects.requireNonNull(ReleaseDictionary.class.getResourceAsStream(MEANINGS))) {
            Map<String, String> meanings = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> meanings.put(cells[0], cells[1]));
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
