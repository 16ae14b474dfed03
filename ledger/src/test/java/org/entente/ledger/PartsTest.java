package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Interaction;
import org.entente.model.testing.SimulatedNews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Parts of long answers, and counts, against the whole. */
class PartsTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final EventFilter FILTER =
            EventFilter.ALL.withActor("RUS").withType(EventType.CONSULT).withType(EventType.THREATEN);

    private static final Ledger LEDGER = Ledger.inMemory();

    @BeforeAll
    static void fill() {
        try (Keeper keeper = LEDGER.begin(Samples.run());
                Stream<Coding> news = new SimulatedNews(3, 12, FIRST, 90, 20).codings()) {
            news.forEachOrdered(keeper::keep);
        }
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void theDaysOfAFilterAddUpToItsEvents() {
        NavigableMap<LocalDate, Long> days = LEDGER.days(FILTER);
        long sum = days.values().stream().mapToLong(n -> n).sum();
        assertThat(sum).isEqualTo(all(FILTER).size()).isEqualTo(LEDGER.count(Sheet.EVENTS, FILTER));
        assertThat(days.firstKey()).isAfterOrEqualTo(FIRST);
    }

    @Test
    void partsInARowAreTheWhole() {
        LocalDate middle = FIRST.plusDays(40);
        List<Event> whole = all(FILTER).stream()
                .filter(event -> !event.date().start().isBefore(middle))
                .toList();
        List<Event> parts = new ArrayList<>();
        for (int passed = 0; passed < whole.size(); passed += 7) {
            parts.addAll(LEDGER.events(FILTER, middle, FIRST.plusDays(90), passed, 7));
        }
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void flowsCountEveryInteractionOnceAndTellWhichGoBothWays() {
        List<Interaction> interactions;
        try (Stream<Interaction> stream = LEDGER.interactions(InteractionFilter.ALL)) {
            interactions = stream.toList();
        }
        List<Flow> flows = LEDGER.flows(InteractionFilter.ALL);
        assertThat(flows.stream().mapToLong(Flow::events).sum()).isEqualTo(interactions.size());
        Set<String> pairs = new HashSet<>();
        interactions.forEach(act -> {
            boolean ordered = act.source().compareTo(act.target()) < 0;
            pairs.add(act.event() + (ordered ? act.source() + act.target() : act.target() + act.source()));
        });
        assertThat(flows.stream()
                        .mapToLong(flow -> 2 * flow.events() - flow.mutual())
                        .sum())
                .isEqualTo(2L * pairs.size());
    }

    @Test
    void localitiesHoldEveryEventOnceAndThoseOfNoPlaceLast() {
        List<Locality> places = LEDGER.localities(EventFilter.ALL);
        assertThat(places.stream().mapToLong(Locality::events).sum())
                .isEqualTo(LEDGER.extent().events());
        assertThat(places.get(places.size() - 1).place()).isEmpty();
        Map<Boolean, List<Locality>> known = places.stream()
                .collect(java.util.stream.Collectors.partitioningBy(
                        place -> place.place().isPresent()));
        assertThat(known.getOrDefault(true, List.of())).hasSizeGreaterThan(8);
        assertThat(known.getOrDefault(false, List.of())).hasSize(1);
    }

    private static List<Event> all(EventFilter filter) {
        try (Stream<Event> events = LEDGER.events(filter)) {
            return events.toList();
        }
    }
}
