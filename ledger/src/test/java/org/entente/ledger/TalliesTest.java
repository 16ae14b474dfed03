package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.QuadClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What analysis counts in a ledger, by the database. */
class TalliesTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aLedgerOfFourEvents() throws Exception {
        file = folder.resolve("test.duckdb");
        Ledger.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("INSERT INTO interactions VALUES"
                    + " ('talks', 's', '2024-01-01', 'RUS', 'CHN', 'CONSULT', 'VERBAL_COOPERATION', 1),"
                    + " ('talks', 's', '2024-01-01', 'CHN', 'RUS', 'CONSULT', 'VERBAL_COOPERATION', 1),"
                    + " ('threat', 's', '2024-01-01', 'USA', 'RUS', 'THREATEN', 'VERBAL_CONFLICT', -4),"
                    + " ('threat', 's', '2024-01-01', 'USA', 'CHN', 'THREATEN', 'VERBAL_CONFLICT', -4),"
                    + " ('aid', 's', '2024-01-03', 'CHN', 'RUS', 'AID', 'MATERIAL_COOPERATION', 7),"
                    + " ('raid', 's', '2024-01-10', 'USA', 'USA', 'ASSAULT', 'MATERIAL_CONFLICT', -10)");
        }
    }

    @Test
    void anEventIsReportedOnceHoweverManyPairsItJoins() {
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.tallies().reported(InteractionFilter.ALL))
                    .containsEntry(MONDAY, 2L)
                    .containsEntry(MONDAY.plusDays(2), 1L)
                    .containsEntry(MONDAY.plusDays(9), 1L)
                    .hasSize(3);
        }
    }

    @Test
    void anEventThatGoesBothWaysIsHalfFromEachSide() {
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.tallies().between(Set.of("RUS"), Set.of("CHN"), InteractionFilter.ALL))
                    .containsExactly(
                            new DayOfSides(MONDAY, EventType.CONSULT, 1, 0.5, 1),
                            new DayOfSides(MONDAY.plusDays(2), EventType.AID, 1, 0, 7));
            assertThat(ledger.tallies().between(Set.of("RUS"), Set.of(), InteractionFilter.ALL))
                    .extracting(DayOfSides::type)
                    .containsExactlyInAnyOrder(EventType.CONSULT, EventType.THREATEN, EventType.AID);
        }
    }

    @Test
    void causesAndEffectsAreCountedByDayAndNamed() {
        ActFilter threats = new ActFilter(Set.of(EventType.THREATEN), Set.of("USA"), Set.of("RUS", "CHN"), true, false);
        ActFilter cooperation =
                new ActFilter(Set.of(EventType.CONSULT, EventType.AID), Set.of("RUS"), Set.of("CHN"), true, true);
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.tallies().days(threats, cooperation, InteractionFilter.ALL))
                    .containsExactly(new DayOfThesis(MONDAY, 1, 1), new DayOfThesis(MONDAY.plusDays(2), 0, 1));
            assertThat(ledger.tallies().events(cooperation, Optional.of(threats), InteractionFilter.ALL))
                    .isEqualTo(List.of("talks", "aid"));
        }
    }

    @Test
    void pairsAreCountedWhoeverBeganAndNobodyWithHimself() {
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.tallies().pairs(InteractionFilter.ALL))
                    .extracting(PairCount::one, PairCount::other, PairCount::quad, PairCount::events)
                    .containsExactlyInAnyOrder(
                            tuple("CHN", "RUS", QuadClass.VERBAL_COOPERATION, 2L),
                            tuple("CHN", "RUS", QuadClass.MATERIAL_COOPERATION, 1L),
                            tuple("RUS", "USA", QuadClass.VERBAL_CONFLICT, 1L),
                            tuple("CHN", "USA", QuadClass.VERBAL_CONFLICT, 1L));
        }
    }

    @Test
    void whoOccursIsKnown() {
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.tallies().occurring(Set.of("RUS", "RUX"))).containsExactly("RUS");
            assertThat(ledger.tallies().actors()).containsExactly("CHN", "RUS", "USA");
        }
        assertThat(Files.exists(file)).isTrue();
    }
}
