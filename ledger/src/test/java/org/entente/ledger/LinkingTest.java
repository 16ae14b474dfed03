package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.junit.jupiter.api.Test;

/** The same event told by several stories is one event. */
class LinkingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);

    @Test
    void linksTheSameWithinThreeDaysAndNoLater() {
        try (Ledger ledger = Ledger.inMemory()) {
            keep(ledger, report("a", 0), report("b", 2), report("c", 3), report("d", 4));
            assertThat(canonical(ledger)).containsOnly(Map.entry("a", 3), Map.entry("d", 1));
        }
    }

    @Test
    void aStoryThatTellsTwoEventsTellsTwo() {
        try (Ledger ledger = Ledger.inMemory()) {
            keep(ledger, coding("a", event("a1", "a", 0), event("a2", "a", 1)), report("b", 1));
            assertThat(canonical(ledger)).containsOnly(Map.entry("a1", 1), Map.entry("a2", 2));
        }
    }

    @Test
    void otherActorsAnotherTypeOrAnotherPlaceAreAnotherEvent() {
        try (Ledger ledger = Ledger.inMemory()) {
            Event threat = Samples.event(
                    "t", "b", EventType.THREATEN, Mode.NONE, List.of(Samples.FRANCE), List.of(Samples.PERU), DAY);
            Event nato = Samples.event(
                    "n", "c", EventType.CONSULT, Mode.VISIT, List.of(Samples.NATO), List.of(Samples.PERU), DAY);
            keep(ledger, report("a", 0), coding("b", threat), coding("c", nato));
            assertThat(canonical(ledger)).hasSize(3);
        }
    }

    @Test
    void countsStoriesWithTheirCopiesAndIndependentSourcesWithout() {
        try (Ledger ledger = Ledger.inMemory();
                Keeper keeper = ledger.begin(Samples.run())) {
            keeper.keep(report("a", 0));
            for (String copy : List.of("a2", "a3")) {
                Filing filing = new Filing(java.util.Optional.of("a"), 1, java.util.Optional.empty());
                keeper.keep(Coding.nothing(by(copy, "Paper " + copy)), filing);
            }
            keeper.keep(new Coding(by("b", "Another"), List.of(event("b", "b", 1)), List.of(), List.of()));
            keeper.flush();
            assertThat(ledger.events(EventFilter.ALL)).singleElement().satisfies(event -> {
                assertThat(event.storyCount()).isEqualTo(4);
                assertThat(event.sourceCount()).isEqualTo(2);
            });
            assertThat(ledger.reports(EventFilter.ALL)).hasSize(2);
            assertThat(ledger.tellers("b")).extracting(Teller::story).containsExactlyInAnyOrder("a", "a2", "a3", "b");
            assertThat(ledger.interactions(InteractionFilter.ALL)).hasSize(1);
            assertThat(ledger.interactions(InteractionFilter.ALL.counting(Counting.REPORTS)))
                    .hasSize(2);
        }
    }

    @Test
    void oneADayLeavesOneOfATypeADay() {
        try (Ledger ledger = Ledger.inMemory()) {
            keep(ledger, coding("a", event("a1", "a", 0), event("a2", "a", 0), event("a3", "a", 1)));
            assertThat(ledger.interactions(InteractionFilter.ALL)).hasSize(3);
            assertThat(ledger.interactions(InteractionFilter.ALL.counting(Counting.ONE_A_DAY)))
                    .hasSize(2);
        }
    }

    @Test
    void whenTheFirstStoryIsTakenOutTheNextStandsForTheEvent() {
        try (Ledger ledger = Ledger.inMemory()) {
            keep(ledger, report("a", 0), report("b", 1), report("c", 3));
            keep(ledger, Coding.nothing(Samples.story("a")));
            assertThat(canonical(ledger)).containsOnly(Map.entry("b", 2));
        }
    }

    /** What is linked to what depends on what the stories say, not on the order and the batches in which they came. */
    @Property(tries = 40)
    void theOrderOfArrivalDoesNotMatter(@ForAll @IntRange(min = 1, max = 40) int stories, @ForAll long seed) {
        List<Coding> codings = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < stories; i++) {
            String story = "s" + i;
            List<Event> events = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(2); j++) {
                events.add(event(story + "-" + j, story, random.nextInt(15)));
            }
            codings.add(coding(story, events.toArray(Event[]::new)));
        }
        try (Ledger atOnce = Ledger.inMemory();
                Ledger mixed = Ledger.inMemory()) {
            keep(atOnce, codings.toArray(Coding[]::new));
            Collections.shuffle(codings, random);
            try (Keeper keeper = mixed.begin(Samples.run())) {
                for (Coding coding : codings) {
                    keeper.keep(coding);
                    if (random.nextInt(3) == 0) {
                        keeper.flush();
                    }
                    if (random.nextInt(4) == 0) {
                        keeper.keep(codings.get(0));
                    }
                }
            }
            assertThat(canonical(mixed)).isEqualTo(canonical(atOnce));
        }
    }

    private static Map<String, Integer> canonical(Ledger ledger) {
        Map<String, Integer> counts = new HashMap<>();
        ledger.events(EventFilter.ALL).forEach(event -> counts.put(event.id(), event.storyCount()));
        return counts;
    }

    private static void keep(Ledger ledger, Coding... codings) {
        try (Keeper keeper = ledger.begin(Samples.run())) {
            for (Coding coding : codings) {
                keeper.keep(coding);
            }
        }
    }

    private static Coding report(String story, int day) {
        return coding(story, event(story, story, day));
    }

    private static Coding coding(String story, Event... events) {
        return new Coding(Samples.story(story), List.of(events), List.of(), List.of());
    }

    private static Event event(String id, String story, int day) {
        List<Actor> france = List.of(Samples.FRANCE);
        return Samples.event(
                id, story, EventType.CONSULT, Mode.VISIT, france, List.of(Samples.PERU), DAY.plusDays(day));
    }

    private static Article by(String id, String publisher) {
        Article plain = Samples.story(id);
        return new Article(
                id,
                plain.published(),
                plain.title(),
                plain.text(),
                publisher,
                plain.url(),
                plain.language(),
                plain.other());
    }
}
