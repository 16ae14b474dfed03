package org.entente.app.server.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.ledger.Flow;
import org.entente.model.QuadClass;

/**
 * Two actors and how many events there are between them, whoever acts.
 *
 * @param pair the two
 * @param quads how many events, by quad class; those that go both ways once
 */
public record Dyad(Pair pair, Map<QuadClass, Integer> quads) {

    public Dyad {
        Map<QuadClass, Integer> copy = new EnumMap<>(QuadClass.class);
        copy.putAll(quads);
        quads = Collections.unmodifiableMap(copy);
    }

    /** How many events there are in all. */
    public int events() {
        return quads.values().stream().mapToInt(n -> n).sum();
    }

    /** The pairs of some flows, busiest first; what actors do to themselves is left out. */
    static List<Dyad> of(Collection<Flow> flows) {
        Map<Pair, Map<QuadClass, Long>> halves = new HashMap<>();
        for (Flow flow : flows) {
            if (!flow.source().equals(flow.target())) {
                // a mutual event is among the flows of both directions: half of it from each
                halves.computeIfAbsent(Pair.of(flow.source(), flow.target()), fresh -> new EnumMap<>(QuadClass.class))
                        .merge(flow.quad(), 2 * flow.events() - flow.mutual(), Long::sum);
            }
        }
        List<Dyad> dyads = new ArrayList<>();
        halves.forEach((pair, counts) -> {
            Map<QuadClass, Integer> quads = new EnumMap<>(QuadClass.class);
            for (QuadClass quad : QuadClass.values()) {
                quads.put(quad, (int) (counts.getOrDefault(quad, 0L) / 2));
            }
            dyads.add(new Dyad(pair, quads));
        });
        dyads.sort(Comparator.comparingInt(Dyad::events)
                .reversed()
                .thenComparing(dyad -> dyad.pair().one())
                .thenComparing(dyad -> dyad.pair().other()));
        return List.copyOf(dyads);
    }
}
