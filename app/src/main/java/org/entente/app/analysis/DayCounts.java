package org.entente.app.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.analysis.grammar.Spelling;
import org.entente.ledger.Count;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * What a ledger counts by day, and who occurs in it.
 *
 * @param rest events by day that are not between the actors asked about
 * @param actors every actor's code
 * @param first the first day with an event
 * @param last the last day with an event
 */
record DayCounts(Map<LocalDate, Double> rest, Set<String> actors, Optional<LocalDate> first, Optional<LocalDate> last) {

    private static final int SUGGESTIONS = 4;

    /** Counts a ledger; between whom is left out of the rest, nobody for an empty collection. */
    static DayCounts of(Ledger ledger, InteractionFilter filter, Collection<String> between) {
        Set<String> actors = new TreeSet<>();
        try (Stream<Count> counts = ledger.counts(filter)) {
            counts.forEach(count -> {
                actors.add(count.source());
                actors.add(count.target());
            });
        }
        TreeMap<LocalDate, Double> rest = new TreeMap<>();
        ledger.eventsByDay(filter).forEach((day, events) -> rest.put(day, events.doubleValue()));
        if (!between.isEmpty()) {
            InteractionFilter inside = filter.between(Set.copyOf(between));
            ledger.eventsByDay(inside).forEach((day, events) -> rest.merge(day, -events.doubleValue(), Double::sum));
        }
        return rest.isEmpty()
                ? new DayCounts(rest, actors, Optional.empty(), Optional.empty())
                : new DayCounts(rest, actors, Optional.of(rest.firstKey()), Optional.of(rest.lastKey()));
    }

    /** Refuses an actor who does not occur, and names those whose codes are nearest. */
    void check(Collection<String> asked, CommandLine command) {
        for (String actor : asked) {
            if (!actors.isEmpty() && !actors.contains(actor)) {
                List<String> near = Spelling.nearest(actor, actors, SUGGESTIONS);
                throw new ParameterException(
                        command,
                        "no event of '" + actor + "' in the ledger; the nearest actors are " + String.join(", ", near));
            }
        }
    }
}
