package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger of every past version of the schema is kept here, and becomes one of today's. */
class UpgradeTest {

    private static final int EVENTS = 50;
    private static final int STATEMENTS = 24;
    private static final int CLAIMS = 1;
    private static final int STORIES = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = 1)
    void readsALedgerOfThePastAfterABackup(int version) throws IOException {
        Path file = past(version);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Ledger.read(file))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("its schema is " + version)
                .hasMessageEndingWith("entente upgrade --ledger " + file);

        Path backup = new Upgrade(file, Filing::of).run().orElseThrow();

        assertThat(backup).hasBinaryContent(before);
        try (Ledger ledger = Ledger.read(file)) {
            List<Event> events = ledger.reports(EventFilter.ALL).toList();
            assertThat(events).hasSize(EVENTS).allMatch(event -> event.sourceCount() == 1);
            assertThat(ledger.statements(EventFilter.ALL)).hasSize(STATEMENTS);
            assertThat(ledger.claims(EventFilter.ALL)).hasSize(CLAIMS);
            assertThat(ledger.stories()).hasSize(STORIES);
            assertThat(ledger.events(EventFilter.ALL)).hasSizeLessThanOrEqualTo(EVENTS);
            assertThat(ledger.interactions(InteractionFilter.ALL)).isNotEmpty();
            ledger.shelf()
                    .done("0.1.0", "", (story, digest) -> assertThat(digest).isNotZero());
        }
        assertThat(new Upgrade(file, Filing::of).run()).isEmpty();
    }

    @Test
    void aVersionThatWasUpgradedTakesMore() throws IOException {
        Path file = past(1);
        new Upgrade(file, Filing::of).run();
        try (Ledger ledger = Ledger.open(file);
                Keeper keeper = ledger.begin(Samples.run())) {
            keeper.keep(Samples.coding("new"));
        }
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.reports(EventFilter.ALL)).hasSize(EVENTS + 1);
        }
    }

    @Test
    void neverWritesOverABackup() throws IOException {
        Path file = past(1);
        Path backup = Files.writeString(folder.resolve("ledger.duckdb.schema-1.backup"), "dear");
        assertThatThrownBy(() -> new Upgrade(file, Filing::of).run())
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is there already");
        assertThat(backup).hasContent("dear");
        assertThatThrownBy(() -> Ledger.read(file)).hasMessageContaining("its schema is 1");
    }

    private Path past(int version) throws IOException {
        Path file = folder.resolve("ledger.duckdb");
        try (InputStream packed = Objects.requireNonNull(
                UpgradeTest.class.getResourceAsStream("past/ledger-" + version + ".duckdb.gz"))) {
            Files.copy(new GZIPInputStream(packed), file);
        }
        return file;
    }
}
