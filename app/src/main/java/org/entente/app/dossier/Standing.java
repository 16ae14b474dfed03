package org.entente.app.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.entente.analysis.Window;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationTally;
import org.entente.analysis.relations.Sides;
import org.entente.app.report.Markup;
import org.entente.app.report.RelationChart;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Tallies;
import org.entente.model.Actor;
import org.entente.model.Coding;
import org.entente.model.Event;

/** How the actors of an article stood to each other before it, as far as the ledger knows. */
final class Standing {

    private static final int MOST_DYADS = 6;
    private static final int WEEKS = 200;

    private final Coding coding;
    private final Optional<LocalDate> day;
    private final Optional<Ledger> ledger;

    Standing(Coding coding, Optional<LocalDate> day, Optional<Ledger> ledger) {
        this.coding = coding;
        this.day = day;
        this.ledger = ledger;
    }

    void write(Markup page) {
        List<Sides> dyads = dyads();
        if (dyads.isEmpty()) {
            page.element(
                    "p",
                    "No event of the article joins two actors who have codes, so that there is no relation to show.");
            return;
        }
        if (ledger.isEmpty()) {
            page.element(
                    "p",
                    "There is no ledger to say how they stood: code or import other news, and name it with --ledger.");
            return;
        }
        Tallies tallies = ledger.get().tallies();
        InteractionFilter before =
                day.map(date -> InteractionFilter.ALL.to(date.minusDays(1))).orElse(InteractionFilter.ALL);
        NavigableMap<LocalDate, Long> reported = tallies.reported(before);
        String until = day.map(date -> " before " + date).orElse("");
        for (Sides dyad : dyads) {
            page.element("h3", dyad.toString());
            Optional<Relation> relation = relation(tallies, dyad, before, reported);
            if (relation.isEmpty()) {
                page.element(
                        "p",
                        "The ledger holds no event between these two" + until + ", and cannot say how they stood.");
            } else {
                page.element(
                        "p",
                        relation.get().events() + " events" + until + " in the ledger, the first of them on or after "
                                + relation.get().window().from() + ".");
                new RelationChart(relation.get()).write(page);
            }
        }
    }

    private static Optional<Relation> relation(
            Tallies tallies, Sides dyad, InteractionFilter before, NavigableMap<LocalDate, Long> reported) {
        var days = tallies.between(dyad.first(), dyad.second(), before);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Window window = new Window(days.get(0).day(), reported.lastKey());
        RelationTally tally = new RelationTally(dyad, window.days() <= 7 * WEEKS ? Period.WEEK : Period.MONTH, window);
        reported.tailMap(window.from()).forEach(tally::addReported);
        days.forEach(one ->
                tally.addCounted(one.day(), one.type(), Math.toIntExact(one.events()), one.forth(), one.goldstein()));
        return Optional.of(tally.relation());
    }

    /** The dyads of the article's events, the one with most events first. */
    private List<Sides> dyads() {
        Map<Set<String>, Integer> counts = new LinkedHashMap<>();
        for (Event event : coding.events()) {
            for (String one : codes(event.sources())) {
                for (String other : codes(event.targets())) {
                    if (!one.equals(other)) {
                        counts.merge(Set.of(one, other), 1, Integer::sum);
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<Set<String>, Integer>::getValue)
                        .reversed())
                .limit(MOST_DYADS)
                .map(entry -> {
                    List<String> pair = new ArrayList<>(entry.getKey());
                    pair.sort(Comparator.naturalOrder());
                    return Sides.dyad(pair.get(0), pair.get(1));
                })
                .toList();
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream()
                .map(Actor::code)
                .filter(code -> !code.isBlank())
                .distinct()
                .toList();
    }
}
