package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Sheet;
import org.junit.jupiter.api.Test;

/** The documented formats are the ones that the code has. */
class DocumentsTest {

    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("entente.root")));

    @Test
    void everyColumnOfTheSchemaIsExplained() throws IOException {
        String schema;
        try (InputStream in = Objects.requireNonNull(Ledger.class.getResourceAsStream("schema.sql"))) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> lines = Files.readAllLines(ROOT.resolve("docs/ledger.md"));
        List<MatchResult> tables = Pattern.compile("CREATE TABLE (\\w+) \\(([^;]*)\\);")
                .matcher(schema)
                .results()
                .toList();
        assertThat(tables).hasSizeGreaterThanOrEqualTo(8);
        for (MatchResult table : tables) {
            String row = lines.stream()
                    .filter(line -> line.startsWith("| `" + table.group(1) + "` "))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("docs/ledger.md has no table " + table.group(1)));
            Pattern.compile(
                            "(?:^|[,(]) *(\\w+) (?:VARCHAR|BIGINT|MAP|TIMESTAMP|DATE|DOUBLE|ACTOR|BOOLEAN|INTEGER|TELLING)",
                            Pattern.MULTILINE)
                    .matcher(table.group(2))
                    .results()
                    .forEach(column -> assertThat(row).contains("`" + column.group(1) + "`"));
        }
    }

    @Test
    void everyColumnOfAnExportIsPromisedInItsOrder() throws IOException {
        java.io.StringWriter csv = new java.io.StringWriter();
        try (Ledger ledger = Ledger.inMemory()) {
            ledger.writeCsv(Sheet.EVENTS, EventFilter.ALL, csv);
        }
        String page = Files.readString(ROOT.resolve("docs/formats.md"));
        String promised = page.substring(page.indexOf("`event_id`"), page.indexOf("## Command line"));
        assertThat(Pattern.compile("`(\\w+)`").matcher(promised).results().map(name -> name.group(1)))
                .containsExactly(csv.toString().strip().split(","));
    }
}
