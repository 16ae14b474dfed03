package org.entente.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An event as analysis counts it: one source, one target, one day. An event with several actors on a side gives one
 * interaction for each pair.
 *
 * @param event the id of the event
 * @param date the first day on which it happened
 * @param source the source's code
 * @param target the target's code
 * @param type the PLOVER event type
 * @param quad the quad class
 * @param goldstein the Goldstein score, -10 to 10
 */
public record Interaction(
        String event, LocalDate date, String source, String target, EventType type, QuadClass quad, double goldstein) {

    private record Pair(String source, String target) {}

    /**
     * What counts of an event: every source with every target, by their codes.
     *
     * <p>A reciprocal event counts both ways, under one event id. A pair counts once however many people act for a side,
     * not at all where a side has no code, and never with itself on a reciprocal event. An act that is denied, possible or
     * only meant is not counted: it did not happen.
     */
    public static List<Interaction> of(Event event) {
        if (event.factuality() != Factuality.ASSERTED) {
            return List.of();
        }
        return pairs(event).stream()
                .map(pair -> new Interaction(
                        event.id(),
                        event.date().start(),
                        pair.source(),
                        pair.target(),
                        event.type(),
                        event.quad(),
                        event.goldstein()))
                .toList();
    }

    private static Set<Pair> pairs(Event event) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String source : codes(event.sources())) {
            for (String target : codes(event.targets())) {
                if (!event.reciprocal()) {
                    pairs.add(new Pair(source, target));
                } else if (!source.equals(target)) {
                    pairs.add(new Pair(source, target));
                    pairs.add(new Pair(target, source));
                }
            }
        }
        return pairs;
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream()
                .map(Actor::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
