package org.entente.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.entente.app.coding.CodeCommand;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** An event that goes both ways is one event among those reported, too. */
class ReportedTest {

    @TempDir
    private Path folder;

    @Test
    void anEventThatGoesBothWaysIsReportedOnce() throws Exception {
        Path story = Files.writeString(
                folder.resolve("story.txt"),
                "France and Germany signed a trade agreement on Monday.\n\nRussia and China held talks on Monday.\n");
        String ledger = folder.resolve("test.duckdb").toString();
        run(new CodeCommand(), story.toString(), "--date", "2024-05-20", "--ledger", ledger);
        long events;
        try (Ledger open = Ledger.read(Path.of(ledger))) {
            assertThat(open.interactions(InteractionFilter.among(Set.of("RUS", "CHN"))))
                    .as("the event goes both ways")
                    .hasSizeGreaterThanOrEqualTo(2);
            events = open.eventsByDay(InteractionFilter.ALL).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
        String answer = run(new RelationsCommand(), "FRA", "DEU", "--format", "json", "--ledger", ledger);
        JsonNode week = new ObjectMapper().readTree(answer).get(0);
        assertThat(week.get("events").asInt()).isEqualTo(1);
        assertThat(week.get("reported").asLong()).isEqualTo(events).isEqualTo(2);
    }

    private static String run(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        int status = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        assertThat(status).isZero();
        return out.toString();
    }
}
