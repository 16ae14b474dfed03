package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release holds what the ledger held, tells what changed, and notices when it is touched. */
class ReleaseTest {

    private static final Map<String, byte[]> CODEBOOK =
            Map.of("classes/consult.yaml", "- id: consult.visit\n".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void holdsTablesCodebookDictionaryCitationAndChecksums() throws IOException {
        Path release = release("2024.1", Optional.empty(), Samples.coding("a"), Samples.coding("b"));
        for (String table : List.of("events", "reports", "statements", "claims", "links", "interactions", "stories")) {
            assertThat(release.resolve(table + ".parquet")).isNotEmptyFile();
            assertThat(release.resolve(table + ".csv")).isNotEmptyFile();
        }
        assertThat(Files.readAllLines(release.resolve("events.csv"))).hasSize(2);
        assertThat(Files.readAllLines(release.resolve("reports.csv"))).hasSize(3);
        assertThat(release.resolve("codebook/classes/consult.yaml")).hasContent("- id: consult.visit");
        assertThat(release.resolve("CITATION.cff")).content().contains("version: \"2024.1\"", "cff-version: 1.2.0");
        assertThat(Files.readAllLines(release.resolve("DICTIONARY.md")).stream().filter(line -> line.startsWith("| `")))
                .hasSizeGreaterThan(90)
                .allMatch(line -> line.matches("\\| `\\w+` \\| .+ \\| .+ \\|"));
        assertThat(ReleaseCheck.faults(release)).isEmpty();
    }

    @Test
    void noticesWhatWasChangedTakenOrAdded() throws IOException {
        Path release = release("r", Optional.empty(), Samples.coding("a"));
        Files.writeString(release.resolve("events.csv"), "x");
        Files.delete(release.resolve("claims.csv"));
        Files.writeString(release.resolve("mine.txt"), "x");
        assertThat(ReleaseCheck.faults(release))
                .containsExactlyInAnyOrder(
                        "events.csv: was changed",
                        "claims.csv: is missing",
                        "mine.txt: does not belong to the release");
        assertThatThrownBy(() -> ReleaseCheck.faults(folder)).hasMessageContaining("is no release");
    }

    @Test
    void tellsWhatWasAddedChangedAndWithdrawnSinceTheOneBefore() throws IOException {
        Path first =
                release("1", Optional.empty(), Samples.coding("gone"), Samples.coding("kept"), Samples.coding("new"));
        Coding retold = new Coding(
                Samples.story("new"),
                List.of(Samples.event(
                        "new-e1",
                        "new",
                        org.entente.model.EventType.THREATEN,
                        org.entente.model.Mode.NONE,
                        List.of(Samples.FRANCE),
                        List.of(Samples.PERU),
                        java.time.LocalDate.of(2024, 5, 14))),
                List.of(),
                List.of());
        Path second = release("2", Optional.of(first), Samples.coding("kept"), retold, Samples.coding("more"));
        assertThat(Files.readAllLines(second.resolve("CHANGES.csv")))
                .containsExactly("event_id,change", "gone-e1,withdrawn", "more-e1,added", "new-e1,changed");
    }

    @Test
    void isNeverWrittenOver() {
        release("r", Optional.empty(), Samples.coding("a"));
        assertThatThrownBy(() -> release("r", Optional.empty(), Samples.coding("a")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is there already");
    }

    private Path release(String name, Optional<Path> before, Coding... codings) {
        try (Ledger ledger = Ledger.inMemory()) {
            try (Keeper keeper = ledger.begin(Samples.run())) {
                List.of(codings).forEach(keeper::keep);
            }
            ledger.release(name, folder.resolve(name), CODEBOOK, before, "0.1.0");
        }
        return folder.resolve(name);
    }
}
