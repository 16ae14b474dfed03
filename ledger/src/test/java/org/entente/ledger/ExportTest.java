package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.model.Coding;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Ledger.open(folder.resolve("test.duckdb"));
        Coding coding = Samples.coding("s1");
        try (Keeper keeper = ledger.begin(Samples.run())) {
            keeper.keep(new Coding(
                    coding.article(),
                    List.of(
                            Samples.event(
                                    "threat",
                                    "s1",
                                    EventType.THREATEN,
                                    Mode.NONE,
                                    List.of(Samples.NATO, Samples.FRANCE),
                                    List.of(Samples.PERU, Samples.STRANGER),
                                    LocalDate.of(2024, 5, 1)),
                            Samples.event(
                                    "riot",
                                    "s1",
                                    EventType.PROTEST,
                                    Mode.RIOT,
                                    List.of(Samples.STRANGER),
                                    List.of(),
                                    LocalDate.of(2024, 5, 2))),
                    coding.statements(),
                    coding.claims()));
        }
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void givesARowForEachEventAndPair() throws IOException {
        List<Map<String, String>> rows = csv();
        assertThat(rows)
                .extracting(row -> row.get("event_id") + " " + row.get("source_code") + " " + row.get("target_name"))
                .containsExactly(
                        "threat NATO Peru", "threat NATO a gunman", "threat FRA Peru", "threat FRA a gunman", "riot  ");
        assertThat(rows.get(2))
                .containsEntry("story_id", "s1")
                .containsEntry("event_date", "2024-05-01")
                .containsEntry("source_country", "FRA")
                .containsEntry("source_sector", "GOV")
                .containsEntry("type", "THREATEN")
                .containsEntry("context", "diplomatic")
                .containsEntry("quad", "VERBAL_CONFLICT")
                .containsEntry("place_name", "Lima")
                .containsEntry("lat", "-12.04318")
                .containsEntry("evidence", Samples.SENTENCE)
                .containsEntry("publisher", "The Daily O'Brien");
    }

    @Test
    void writesTheSameCsvToAFile() throws IOException {
        Path file = folder.resolve("it's.csv");
        ledger.export(EventFilter.ALL, file);
        assertThat(read(Files.readString(file))).isEqualTo(csv());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writesJsonLines() throws IOException {
        Path file = folder.resolve("events.jsonl");
        ledger.export(EventFilter.ALL.withType(EventType.PROTEST), file);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1);
        JsonNode row = new ObjectMapper().readTree(lines.get(0));
        assertThat(row.get("event_id").asText()).isEqualTo("riot");
        assertThat(row.get("lat").isNumber()).isTrue();
        assertThat(row.get("target_code").asText()).isEmpty();
    }

    @Test
    void writesParquet() throws SQLException {
        Path file = folder.resolve("events.parquet");
        ledger.export(EventFilter.ALL, file);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                java.sql.Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*), count(DISTINCT event_id), min(event_date) FROM '" + file + "'")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(5);
            assertThat(row.getInt(2)).isEqualTo(2);
            assertThat(row.getString(3)).isEqualTo("2024-05-01");
        }
    }

    @Test
    void flattensStatementsAndClaims() throws IOException {
        StringWriter statements = new StringWriter();
        ledger.writeCsv(Sheet.STATEMENTS, EventFilter.ALL.withSource("FRA"), statements);
        assertThat(read(statements.toString())).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("speaker_name", "Anne Duval")
                .containsEntry("audience_code", "PER")
                .containsEntry("text", "We are friends."));
        StringWriter claims = new StringWriter();
        ledger.writeCsv(Sheet.CLAIMS, EventFilter.ALL, claims);
        assertThat(read(claims.toString())).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("cause", "THREATEN")
                .containsEntry("cause_target", "PER;NATO")
                .containsEntry("effect", "VERBAL_COOPERATION;MATERIAL_COOPERATION"));
    }

    @Test
    void saysWhatIsWrongWithTheFile() {
        Path unknown = folder.resolve("events.xls");
        assertThatThrownBy(() -> ledger.export(EventFilter.ALL, unknown))
                .hasMessage(unknown + ": cannot tell what to write; let the name end in .csv, .jsonl or .parquet");
        Path lost = folder.resolve("no/events.csv");
        assertThatThrownBy(() -> ledger.export(EventFilter.ALL, lost))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("its folder does not exist");
    }

    private List<Map<String, String>> csv() throws IOException {
        StringWriter out = new StringWriter();
        ledger.writeCsv(Sheet.EVENTS, EventFilter.ALL, out);
        return read(out.toString());
    }

    private static List<Map<String, String>> read(String csv) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            return rows.readAll();
        }
    }
}
