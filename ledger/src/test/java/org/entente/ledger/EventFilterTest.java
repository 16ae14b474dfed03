package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.QuadClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventFilterTest {

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Ledger.open(folder.resolve("test.duckdb"));
        Event visit = Samples.event("visit", "s1");
        Event threat = Samples.event(
                "threat",
                "s1",
                EventType.THREATEN,
                Mode.NONE,
                List.of(Samples.NATO),
                List.of(Samples.FRANCE),
                LocalDate.of(2024, 5, 16));
        Event attack = Samples.event(
                "attack",
                "s2",
                EventType.ASSAULT,
                Mode.FIREARMS,
                List.of(Samples.STRANGER),
                List.of(),
                LocalDate.of(2024, 5, 18));
        try (Keeper keeper = ledger.begin(Samples.run())) {
            keeper.keep(new Coding(
                    Samples.story("s1"),
                    List.of(visit, threat),
                    List.of(Samples.statement("said", "s1")),
                    List.of(Samples.claim("claimed", "s1"))));
            keeper.keep(new Coding(Samples.story("s2"), List.of(attack), List.of(), List.of()));
        }
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void findsAnActorByCodeCountryOrWordsOfTheNameOnEitherSide() {
        assertThat(found(EventFilter.ALL.withActor("fra"))).containsExactly("visit", "threat");
        assertThat(found(EventFilter.ALL.withActor("duval"))).containsExactly("visit", "threat");
        assertThat(found(EventFilter.ALL.withActor("NATO"))).containsExactly("threat");
        assertThat(found(EventFilter.ALL.withActor("gunman"))).containsExactly("attack");
        assertThat(found(EventFilter.ALL.withActor("gun"))).isEmpty();
    }

    @Test
    void tellsSourceFromTarget() {
        assertThat(found(EventFilter.ALL.withSource("FRA"))).containsExactly("visit");
        assertThat(found(EventFilter.ALL.withTarget("FRA"))).containsExactly("threat");
        assertThat(found(EventFilter.ALL.withTarget("FRA").withTarget("PER"))).containsExactly("visit", "threat");
    }

    @Test
    void findsByTypeQuadDayPlaceAndWords() {
        assertThat(found(EventFilter.ALL.withType(EventType.ASSAULT).withType(EventType.CONSULT)))
                .containsExactly("visit", "attack");
        assertThat(found(EventFilter.ALL.withQuad(QuadClass.VERBAL_CONFLICT))).containsExactly("threat");
        assertThat(found(EventFilter.ALL.from(LocalDate.of(2024, 5, 16)))).containsExactly("threat", "attack");
        assertThat(found(EventFilter.ALL.to(LocalDate.of(2024, 5, 16)))).containsExactly("visit", "threat");
        assertThat(found(EventFilter.ALL.at("lima"))).hasSize(3);
        assertThat(found(EventFilter.ALL.at("per"))).hasSize(3);
        assertThat(found(EventFilter.ALL.at("Cusco"))).isEmpty();
        assertThat(found(EventFilter.ALL.withText("VISITED Peru"))).hasSize(3);
        assertThat(found(EventFilter.ALL.withText("%"))).isEmpty();
        assertThat(found(EventFilter.ALL.inStory("s2"))).containsExactly("attack");
    }

    @Test
    void findsStatementsBySpeakerAudienceWordsAndTheEventsOfTheirSentence() {
        assertThat(said(EventFilter.ALL.withSource("FRA").withTarget("PER"))).hasSize(1);
        assertThat(said(EventFilter.ALL.withSource("PER"))).isEmpty();
        assertThat(said(EventFilter.ALL.withText("friends"))).hasSize(1);
        assertThat(said(EventFilter.ALL.withType(EventType.CONSULT))).hasSize(1);
        assertThat(said(EventFilter.ALL.withType(EventType.AID))).isEmpty();
        assertThat(said(EventFilter.ALL.withQuad(QuadClass.VERBAL_CONFLICT))).hasSize(1);
        assertThat(said(EventFilter.ALL.at("Lima"))).hasSize(1);
        assertThat(said(EventFilter.ALL.from(LocalDate.of(2024, 5, 21)))).isEmpty();
    }

    @Test
    void findsClaimsByTheirSides() {
        assertThat(claimed(EventFilter.ALL.withSource("PER"))).hasSize(1);
        assertThat(claimed(EventFilter.ALL.withActor("NATO"))).hasSize(1);
        assertThat(claimed(EventFilter.ALL.withActor("CHN"))).isEmpty();
        assertThat(claimed(EventFilter.ALL.withType(EventType.THREATEN))).hasSize(1);
        assertThat(claimed(EventFilter.ALL.withType(EventType.AID))).isEmpty();
        assertThat(claimed(EventFilter.ALL.withQuad(QuadClass.VERBAL_COOPERATION)))
                .hasSize(1);
        assertThat(claimed(EventFilter.ALL.to(LocalDate.of(2024, 5, 19)))).isEmpty();
        assertThat(claimed(EventFilter.ALL.withText("raises"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' OR 1=1 --", "\"; DROP TABLE events; --", "\\", "?", "$1", "😀"})
    void takesHostileWordsAsWords(String words) {
        EventFilter filter =
                EventFilter.ALL.withActor(words).withText(words).at(words).inStory(words);
        assertThat(found(filter)).isEmpty();
        assertThat(said(filter)).isEmpty();
        assertThat(claimed(filter)).isEmpty();
        assertThat(found(EventFilter.ALL)).hasSize(3);
    }

    private List<String> found(EventFilter filter) {
        try (var events = ledger.events(filter)) {
            return events.map(Event::id).toList();
        }
    }

    private List<String> said(EventFilter filter) {
        try (var statements = ledger.statements(filter)) {
            return statements.map(each -> each.id()).toList();
        }
    }

    private List<String> claimed(EventFilter filter) {
        try (var claims = ledger.claims(filter)) {
            return claims.map(each -> each.id()).toList();
        }
    }
}
