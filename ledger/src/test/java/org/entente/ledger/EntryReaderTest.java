package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.entente.ledger.json.EntryReader;
import org.entente.ledger.json.EntryWriter;
import org.entente.model.Coding;
import org.junit.jupiter.api.Test;

class EntryReaderTest {

    private static final Coding CODING = Samples.coding("s");

    @Test
    void readsEventsStatementsAndClaimsAsTheyWereWritten() {
        assertThat(CODING.events()).isNotEmpty().allSatisfy(event -> assertThat(
                        EntryReader.event(line(out -> out.write(event))))
                .isEqualTo(event));
        assertThat(CODING.statements()).isNotEmpty().allSatisfy(statement -> assertThat(
                        EntryReader.statement(line(out -> out.write(statement))))
                .isEqualTo(statement));
        assertThat(CODING.claims()).isNotEmpty().allSatisfy(claim -> assertThat(
                        EntryReader.claim(line(out -> out.write(claim))))
                .isEqualTo(claim));
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertThatThrownBy(() -> EntryReader.event("{\"kind\": \"event\""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("broken JSON: ");
        assertThatThrownBy(() -> EntryReader.event("{\"kind\": \"statement\"}"))
                .hasMessage("is no event, but: statement");
        assertThatThrownBy(() -> EntryReader.event("{\"kind\": \"event\"}")).hasMessage("has no field \"date\"");
        String undated = line(out -> out.write(CODING.events().get(0))).replaceFirst("2024-05-14", "yesterday");
        assertThatThrownBy(() -> EntryReader.event(undated))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yesterday");
    }

    private static String line(Consumer<EntryWriter> entry) {
        StringWriter words = new StringWriter();
        try (EntryWriter out = EntryWriter.lines(words)) {
            entry.accept(out);
        }
        return List.of(words.toString().split("\n")).get(0);
    }
}
