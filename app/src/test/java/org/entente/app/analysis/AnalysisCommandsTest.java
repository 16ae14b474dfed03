package org.entente.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.entente.app.console.Errors;
import org.entente.app.ledger.ImportCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnalysisCommandsTest {

    private static final String THESIS = "THREATEN USA -> RUS raises COOPERATION RUS <-> CHN within 7 days";

    @TempDir
    private static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void importAHistoryWithAnEffect() throws IOException {
        Random random = new Random(1);
        StringBuilder rows = new StringBuilder("source\ttarget\ttype\tdate\n");
        LocalDate threat = LocalDate.MIN;
        LocalDate first = LocalDate.of(2016, 1, 1);
        for (LocalDate day = first; day.isBefore(first.plusDays(500)); day = day.plusDays(1)) {
            row(rows, "FRA", "DEU", "CONSULT", day);
            if (random.nextDouble() < (day.minusDays(4).isBefore(threat) ? 0.9 : 0.15)) {
                row(rows, "RUS", "CHN", "AGREE", day);
            }
            if (random.nextDouble() < 0.08) {
                threat = day;
                row(rows, "USA", "RUS", "THREATEN", day);
            }
        }
        Path file = Files.writeString(folder.resolve("history.tsv"), rows);
        int status = new CommandLine(new ImportCommand())
                .setErr(new PrintWriter(new StringWriter()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(file.toString(), "--as", "plain", "--ledger", ledger());
        assertThat(status).isZero();
    }

    @Test
    void aThesisIsAnsweredInTheFormatThatScriptsRead() throws IOException {
        assertThat(thesis(THESIS, "--format", "json")).isZero();

        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.get("verdict").asText()).isEqualTo("supported");
        assertThat(answer.get("permutation").get("p").asDouble()).isLessThan(0.05);
        assertThat(answer.get("counts").get("low").asDouble())
                .isLessThan(answer.get("counts").get("rate_ratio").asDouble());
        assertThat(answer.at("/counts/reverse_p").isNumber()).isTrue();
        assertThat(answer.at("/hawkes/half_life_days").isNumber()).isTrue();
        assertThat(answer.get("sentence").asText()).contains("not proof");
    }

    @Test
    void aThesisThatCannotBeReadPointsAtTheWord() {
        assertThat(thesis("THREATN USA -> RUS raises AID RUS -> CHN within 3 days"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("did you mean THREATEN?").contains("character 1");
    }

    @Test
    void anUnknownActorGetsTheNearestKnownOnes() {
        assertThat(thesis(THESIS.replace("RUS raises", "RUX raises"))).isEqualTo(2);
        assertThat(err.toString()).contains("no event of 'RUX'").contains("RUS");
    }

    @Test
    void theNameOfACountryLeadsToItsCode() {
        assertThat(relations("Russia", "CHN")).isEqualTo(2);
        assertThat(err.toString()).contains("nearest actors are RUS");
    }

    @Test
    void twoActorsWhoNeverMeetGiveNoChart() {
        assertThat(relations("FRA", "CHN")).isZero();
        assertThat(err.toString()).contains("no events between FRA - CHN");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void relationsComeAsAnArrayOfPeriods() throws IOException {
        assertThat(relations("RUS", "CHN", "--by", "month", "--format", "json")).isZero();

        JsonNode first = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(first.get("start").asText()).isEqualTo("2016-01-01");
        assertThat(first.get("events").asInt())
                .isEqualTo(first.at("/counts/AGREE").asInt())
                .isPositive();
        assertThat(first.at("/quads/VERBAL_COOPERATION").asInt())
                .isEqualTo(first.get("events").asInt());
        assertThat(first.get("index").asDouble())
                .isBetween(first.get("low").asDouble(), first.get("high").asDouble());
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        assertThat(relations("RUS", "CHN", "--from", "2016-05-01", "--to", "2016-04-01"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("before it begins");
    }

    @Test
    void aWindowWithoutEventsSaysSo() {
        assertThat(relations("RUS", "CHN", "--from", "2020-01-01")).isEqualTo(3);
        assertThat(err.toString()).contains("no events from 2020-01-01");
    }

    @Test
    void aScanRanksWhatGoesBeforeAChangeWithItsFalseDiscoveryRate() throws IOException {
        assertThat(run(new ThesisCommand(), "scan", "RUS", "CHN", "--within", "7", "--format", "json"))
                .isZero();

        JsonNode first = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(first.get("thesis").asText())
                .isEqualTo("VERBAL_CONFLICT USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 7 days");
        assertThat(first.get("q").asDouble()).isLessThan(0.1);
    }

    @Test
    void aClaimThatIsNotThereIsRefused() {
        assertThat(thesis("--claim", "c-nothing")).isEqualTo(2);
        assertThat(err.toString()).contains("no such claim").contains("entente claims");
    }

    @Test
    void aNetworkIsComparedWithAnotherWindowAndWrittenForOtherPrograms() throws IOException {
        Path graph = folder.resolve("network.graphml");
        assertThat(run(
                        new NetworkCommand(),
                        "--from",
                        "2016-09-01",
                        "--compare",
                        "2016-01-01..2016-08-31",
                        "--export",
                        graph.toString(),
                        "--format",
                        "json"))
                .isZero();

        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.get("central")).isNotEmpty();
        assertThat(answer.get("relations").get(0).get("low").isNumber()).isTrue();
        assertThat(answer.get("since").get("from").asText()).isEqualTo("2016-01-01");
        assertThat(Files.readString(graph)).contains("<graphml").contains("RUS");
    }

    @Test
    void aRelationIsWrittenAsAPageWithChartsAndAsParquet() throws Exception {
        Path page = folder.resolve("relation.html");
        Path table = folder.resolve("relation.parquet");
        assertThat(relations("RUS", "CHN", "--export", page.toString())).isZero();
        assertThat(relations("RUS", "CHN", "--export", table.toString())).isZero();

        assertThat(Files.readString(page)).contains("<svg").contains("CHN").doesNotContain("<script");
        try (var duckdb = java.sql.DriverManager.getConnection("jdbc:duckdb:");
                var rows = duckdb.createStatement()
                        .executeQuery("SELECT sum(events), typeof(any_value(\"start\")) FROM '" + table + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getLong(1)).isPositive();
            assertThat(rows.getString(2)).isEqualTo("DATE");
        }
        assertThat(relations("FRA", "CHN", "--export", page.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("no events to show");
    }

    @Test
    void aComparisonWithoutTwoDaysIsRefused() {
        assertThat(run(new NetworkCommand(), "--compare", "2016-05-01")).isEqualTo(2);
        assertThat(err.toString()).contains("two days with two dots");
    }

    private int thesis(String... arguments) {
        return run(new ThesisCommand(), arguments);
    }

    private int relations(String... arguments) {
        return run(new RelationsCommand(), arguments);
    }

    private int run(Object command, String... arguments) {
        CommandLine line = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true);
        Errors.handle(line);
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--ledger";
        all[arguments.length + 1] = ledger();
        return line.execute(all);
    }

    private static String ledger() {
        return folder.resolve("test.duckdb").toString();
    }

    private static void row(StringBuilder rows, String source, String target, String type, LocalDate day) {
        rows.append(source)
                .append('\t')
                .append(target)
                .append('\t')
                .append(type)
                .append('\t')
                .append(day)
                .append('\n');
    }
}
