package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.Resolution;
import org.entente.model.Actor;

/**
 * Who stands on either side of an act.
 *
 * @param sources who acts
 * @param targets on whom
 * @param reciprocal whether each side is as much source as target
 */
record Parties(List<Mention> sources, List<Mention> targets, boolean reciprocal) {

    /** Sectors of those who act in politics only when somebody political is on the other side. */
    private static final Set<String> PRIVATE = Set.of("BUS", "MED", "EDU", "HLH", "AGR", "LAB", "CVL", "");

    Parties {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** The parties of an act whose sides act on each other, where the text names them in one breath: "A and B met". */
    static Parties together(List<Mention> all) {
        return new Parties(all.subList(0, 1), all.subList(1, all.size()), true);
    }

    /** Whether anybody on either side acts for a state, an organisation or an armed group. */
    boolean political() {
        return political(sources) || political(targets);
    }

    private static boolean political(List<Mention> side) {
        return side.stream()
                .flatMap(mention -> mention.actors().stream())
                .anyMatch(who -> !PRIVATE.contains(who.sector())
                        || who.sector().isEmpty() && !who.code().isEmpty());
    }

    /** Whether both sides are one and the same. */
    boolean oneself() {
        List<String> from = names(sources);
        return !targets.isEmpty() && from.equals(names(targets));
    }

    private static List<String> names(List<Mention> side) {
        return side.stream()
                .flatMap(mention -> mention.actors().stream())
                .map(who -> who.code() + "/" + who.sector() + "/" + who.name())
                .sorted()
                .toList();
    }

    /** How many of the actors of both sides the directory is sure of, 0 to 1. */
    double certainty() {
        List<Resolution> all = new ArrayList<>();
        sources.forEach(mention -> all.addAll(mention.actors()));
        targets.forEach(mention -> all.addAll(mention.actors()));
        return all.stream()
                .mapToDouble(who -> switch (who.certainty()) {
                    case SURE -> 1;
                    case LIKELY -> 0.6;
                    case UNRESOLVED -> 0;
                })
                .average()
                .orElse(0);
    }

    /** The actors of a side as the ledger keeps them. */
    static List<Actor> actors(List<Mention> side, CodePoints points) {
        List<Actor> actors = new ArrayList<>();
        for (Mention mention : side) {
            for (Resolution who : mention.actors()) {
                actors.add(new Actor(
                        mention.text(),
                        points.span(mention.start(), mention.end()),
                        who.name(),
                        who.code(),
                        who.country(),
                        who.sector(),
                        who.office()));
            }
        }
        return actors;
    }
}
