package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Interaction;
import org.entente.model.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("it's a ledger.duckdb");
    }

    @Test
    void givesBackExactlyWhatItWasGiven() {
        Coding coding = Samples.coding("s1");
        keep(coding);
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.events(EventFilter.ALL)).isEqualTo(coding.events());
            assertThat(ledger.statements(EventFilter.ALL)).isEqualTo(coding.statements());
            assertThat(ledger.claims(EventFilter.ALL)).isEqualTo(coding.claims());
            assertThat(ledger.stories()).containsExactly(coding.article());
            assertThat(ledger.story("s1")).contains(coding.article());
            assertThat(ledger.event("s1-e1")).contains(coding.events().get(0));
            assertThat(ledger.event("s1-e2")).isEmpty();
        }
    }

    @Test
    void replacesWhatAStoryGaveBeforeAndLeavesTheOthersAlone() {
        keep(Samples.coding("s1"), Samples.coding("s2"));
        Coding again = new Coding(Samples.story("s1"), List.of(Samples.event("s1-e9", "s1")), List.of(), List.of());
        keep(again);
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.reports(EventFilter.ALL).map(Event::id)).containsExactly("s1-e9", "s2-e1");
            assertThat(ledger.statements(EventFilter.ALL).map(each -> each.id()))
                    .containsExactly("s2-s1");
            assertThat(ledger.claims(EventFilter.ALL).map(each -> each.id())).containsExactly("s2-c1");
            assertThat(ledger.interactions(InteractionFilter.ALL.counting(Counting.REPORTS))
                            .map(Interaction::event))
                    .containsExactly("s1-e9", "s2-e1");
            assertThat(ledger.extent())
                    .isEqualTo(new Extent(
                            2,
                            1,
                            1,
                            1,
                            java.util.Optional.of(LocalDate.of(2024, 5, 14)),
                            java.util.Optional.of(LocalDate.of(2024, 5, 14))));
        }
    }

    @Test
    void keepsTheLastOfTwoCodingsOfOneStoryInABatch() {
        keep(
                Samples.coding("s1"),
                new Coding(Samples.story("s1"), List.of(), List.of(Samples.statement("x", "s1")), List.of()));
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.events(EventFilter.ALL)).isEmpty();
            assertThat(ledger.stories()).hasSize(1);
            assertThat(ledger.statements(EventFilter.ALL)).hasSize(1);
        }
    }

    @Test
    void remembersEachRun() {
        keep(Samples.coding("s1"));
        keep(Samples.coding("s1"));
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.runs()).hasSize(2).allSatisfy(run -> {
                assertThat(run.options()).containsEntry("date", "2024-05-20");
                assertThat(run.machine()).contains("Java");
            });
        }
    }

    @Test
    void readsWhileAStreamIsStillOpen() {
        keep(Samples.coding("s1"), Samples.coding("s2"), Samples.coding("s3"));
        try (Ledger ledger = Ledger.read(file);
                var events = ledger.reports(EventFilter.ALL)) {
            assertThat(events.map(
                            event -> ledger.story(event.story()).orElseThrow().id()))
                    .containsExactly("s1", "s2", "s3");
        }
    }

    @Test
    void countsAReciprocalEventBothWaysAndAPairOnce() {
        Event talks = Samples.event(
                "t", "s1", EventType.CONSULT, Mode.NONE, List.of(Samples.FRANCE), List.of(Samples.PERU), day(3));
        Event both = new Event(
                "r",
                talks.story(),
                talks.date(),
                talks.reported(),
                talks.type(),
                talks.mode(),
                talks.contexts(),
                talks.cameo(),
                talks.quad(),
                talks.goldstein(),
                List.of(Samples.FRANCE, Samples.FRANCE, Samples.STRANGER),
                List.of(Samples.PERU, Samples.FRANCE),
                true,
                talks.place(),
                talks.factuality(),
                talks.attribution(),
                talks.trigger(),
                talks.evidence(),
                talks.also(),
                talks.confidence(),
                talks.by(),
                1,
                1,
                "",
                "");
        keep(new Coding(Samples.story("s1"), List.of(talks, both), List.of(), List.of()));
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.interactions(InteractionFilter.among(Set.of("FRA", "PER")))
                            .map(each -> each.event() + " " + each.source() + " " + each.target()))
                    .containsExactly("r FRA PER", "r PER FRA", "t FRA PER");
            assertThat(ledger.interactions(InteractionFilter.among(Set.of("FRA"))))
                    .isEmpty();
            assertThat(ledger.counts(InteractionFilter.ALL.from(day(3)).to(day(3)))
                            .map(count -> count.source() + " " + count.target() + " " + count.events() + " "
                                    + count.goldstein()))
                    .containsExactly("FRA PER 2 3.8", "PER FRA 1 1.9");
            assertThat(ledger.counts(InteractionFilter.ALL.from(day(4)))).isEmpty();
            assertThat(ledger.eventsByDay(InteractionFilter.ALL)).containsExactly(Map.entry(day(3), 2L));
            assertThat(ledger.eventsByDay(InteractionFilter.ALL.from(day(4)))).isEmpty();
        }
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 5, day);
    }

    private void keep(Coding... codings) {
        try (Ledger ledger = Ledger.open(file);
                Keeper keeper = ledger.begin(Samples.run())) {
            for (Coding coding : codings) {
                keeper.keep(coding);
            }
        }
    }
}
