package org.entente.app.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Acts;
import org.entente.analysis.grammar.Arrow;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.grammar.Kind;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;
import org.entente.analysis.scan.Candidate;
import org.entente.ledger.Count;
import org.entente.ledger.Ledger;
import org.entente.model.QuadClass;

/** What may go before a change in a dyad, with its history in a ledger: acts of the two on each other, and of and on those they have most to do with. */
final class ScanLedger {

    private final Ledger ledger;
    private final WindowOptions options;
    private final String first;
    private final String second;
    private final int days;
    private final int others;

    ScanLedger(Ledger ledger, WindowOptions options, String first, String second, int days, int others) {
        this.ledger = ledger;
        this.options = options;
        this.first = first;
        this.second = second;
        this.days = days;
        this.others = others;
    }

    List<Candidate> candidates() {
        NavigableMap<LocalDate, Long> reported = ledger.tallies().reported(options.filter());
        Window window = options.window(reported);
        List<String> third = third();
        Set<String> among = new HashSet<>(third);
        among.addAll(List.of(first, second));
        List<Count> counts;
        try (Stream<Count> stream = ledger.counts(options.filter().between(among))) {
            counts = stream.toList();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Acts effect : effects()) {
            for (Acts cause : causes(third)) {
                if (!overlap(cause, effect)) {
                    Thesis thesis = new Thesis(cause, Direction.RAISES, effect, days);
                    candidates.add(new Candidate(thesis, history(thesis, window, reported, counts)));
                }
            }
        }
        return candidates;
    }

    private List<Acts> effects() {
        return Stream.of("COOPERATION", "CONFLICT")
                .map(kind -> acts(kind, List.of(first), Arrow.BOTH, List.of(second)))
                .toList();
    }

    private List<Acts> causes(List<String> third) {
        List<Acts> causes = new ArrayList<>();
        for (QuadClass quad : QuadClass.values()) {
            causes.add(acts(quad.name(), List.of(first), Arrow.FORWARD, List.of(second)));
            causes.add(acts(quad.name(), List.of(second), Arrow.FORWARD, List.of(first)));
            for (String other : third) {
                causes.add(acts(quad.name(), List.of(other), Arrow.FORWARD, List.of(first, second)));
                causes.add(acts(quad.name(), List.of(first, second), Arrow.FORWARD, List.of(other)));
            }
        }
        return causes;
    }

    private static Acts acts(String kind, List<String> left, Arrow arrow, List<String> right) {
        return new Acts(List.of(Kind.find(kind).orElseThrow()), left, arrow, right);
    }

    /** Acts of one kind between the same two are no cause of themselves. */
    private static boolean overlap(Acts cause, Acts effect) {
        return effect.types().containsAll(cause.types()) && effect.actors().containsAll(cause.actors());
    }

    private List<String> third() {
        Map<String, Long> events = new HashMap<>();
        ledger.tallies().pairs(options.filter()).forEach(pair -> {
            for (String one : List.of(first, second)) {
                if (pair.one().equals(one) || pair.other().equals(one)) {
                    events.merge(pair.one().equals(one) ? pair.other() : pair.one(), pair.events(), Long::sum);
                }
            }
        });
        events.keySet().removeAll(List.of(first, second));
        return events.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.max(0, others))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static History history(
            Thesis thesis, Window window, NavigableMap<LocalDate, Long> reported, List<Count> counts) {
        double[] causes = new double[window.days()];
        double[] effects = new double[window.days()];
        double[] rest = new double[window.days()];
        reported.forEach((day, events) -> rest[window.index(day)] = events);
        for (Count count : counts) {
            int t = window.index(count.date());
            if (thesis.cause().includes(count.source(), count.target(), count.type())) {
                causes[t] += count.events();
            } else if (thesis.effect().includes(count.source(), count.target(), count.type())) {
                effects[t] += count.events();
            }
        }
        for (int t = 0; t < rest.length; t++) {
            rest[t] = Math.max(0, rest[t] - causes[t] - effects[t]);
        }
        return new History(window.from(), causes, effects, rest);
    }
}
