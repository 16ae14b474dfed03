package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.json.EntryWriter;
import org.entente.model.Coding;
import org.junit.jupiter.api.Test;

class EntryWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void writesEveryFieldOfAnEventInItsPromisedOrder() throws IOException {
        JsonNode event = JSON.readTree(lines(Samples.coding("s")).get(0));
        assertThat(names(event))
                .containsExactly(
                        "kind",
                        "id",
                        "story",
                        "date",
                        "reported",
                        "type",
                        "mode",
                        "contexts",
                        "cameo",
                        "quad",
                        "goldstein",
                        "source",
                        "target",
                        "reciprocal",
                        "place",
                        "factuality",
                        "attribution",
                        "trigger",
                        "evidence",
                        "in",
                        "start",
                        "end",
                        "sentence",
                        "also",
                        "confidence",
                        "by",
                        "story_count",
                        "source_count",
                        "coder",
                        "codebook");
        assertThat(names(event.get("source").get(0)))
                .containsExactly("text", "start", "end", "name", "code", "country", "sector", "office");
        assertThat(names(event.get("also").get(0)))
                .containsExactly("evidence", "in", "start", "end", "sentence", "trigger");
        assertThat(event.get("place"))
                .hasToString("""
                {"name":"Lima","country":"PER","lat":-12.04318,"lon":-77.02824}""");
        assertThat(event.get("date"))
                .hasToString("""
                {"start":"2024-05-14","end":"2024-05-14","precision":"day"}""");
        assertThat(event.get("evidence").asText()).isEqualTo(Samples.SENTENCE);
        assertThat(event.get("contexts")).hasToString("[\"diplomatic\"]");
    }

    @Test
    void writesStatementsAndClaims() throws IOException {
        List<String> lines = lines(Samples.coding("s"));
        JsonNode statement = JSON.readTree(lines.get(1));
        assertThat(names(statement))
                .containsExactly(
                        "kind",
                        "id",
                        "story",
                        "speaker",
                        "audience",
                        "mode",
                        "text",
                        "evidence",
                        "in",
                        "start",
                        "end",
                        "sentence");
        JsonNode claim = JSON.readTree(lines.get(2));
        assertThat(names(claim))
                .containsExactly(
                        "kind",
                        "id",
                        "story",
                        "cause",
                        "effect",
                        "claimant",
                        "factuality",
                        "thesis",
                        "evidence",
                        "in",
                        "start",
                        "end",
                        "sentence");
        assertThat(names(claim.get("cause"))).containsExactly("types", "source", "target");
        assertThat(names(claim.get("effect"))).containsExactly("quads", "source", "target", "reciprocal", "direction");
        assertThat(claim.get("claimant").isNull()).isTrue();
    }

    @Test
    void endsEveryLineAndWritesNothingForNothing() {
        StringWriter out = new StringWriter();
        EntryWriter.lines(out).close();
        assertThat(out.toString()).isEmpty();
        try (EntryWriter writer = EntryWriter.lines(out)) {
            writer.write(Samples.event("a", "s"));
            writer.write(Samples.event("b", "s"));
        }
        assertThat(out.toString()).endsWith("}\n").contains("}\n{");
    }

    @Test
    void writesAnArrayEvenOfNothing() throws IOException {
        StringWriter out = new StringWriter();
        EntryWriter.array(out).close();
        assertThat(JSON.readTree(out.toString())).isEmpty();
        StringWriter two = new StringWriter();
        try (EntryWriter writer = EntryWriter.array(two)) {
            writer.write(Samples.event("a", "s"));
            writer.write(Samples.statement("b", "s"));
        }
        assertThat(JSON.readTree(two.toString())).hasSize(2);
    }

    private static List<String> lines(Coding coding) {
        StringWriter out = new StringWriter();
        try (EntryWriter writer = EntryWriter.lines(out)) {
            coding.events().forEach(writer::write);
            coding.statements().forEach(writer::write);
            coding.claims().forEach(writer::write);
        }
        return out.toString().lines().toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
