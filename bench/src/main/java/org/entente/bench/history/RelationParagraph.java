package org.entente.bench.history;

import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationPoint;
import org.entente.analysis.relations.Turn;
import org.entente.analysis.report.Sparkline;
import org.entente.model.QuadClass;

/** Tells a relation in plain words. */
final class RelationParagraph {

    private static final int WIDTH = 66;

    private final Relation relation;

    RelationParagraph(Relation relation) {
        this.relation = relation;
    }

    String write() {
        String turns = relation.turns().isEmpty()
                ? "No turn was found: nothing tells the mix of events of one stretch from that of another."
                : relation.turns().stream().map(RelationParagraph::turn).collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "### %s%n%n%d events: %d of verbal and %d of material cooperation, %d of verbal and %d of material"
                        + " conflict (counts divided by a dispersion of %.1f for the intervals). %s%n%n"
                        + "```%nevents %s%nindex  %s%n```%n",
                relation.sides(),
                relation.events(),
                count(QuadClass.VERBAL_COOPERATION),
                count(QuadClass.MATERIAL_COOPERATION),
                count(QuadClass.VERBAL_CONFLICT),
                count(QuadClass.MATERIAL_CONFLICT),
                relation.dispersion(),
                turns,
                Sparkline.of(
                        relation.points().stream()
                                .mapToDouble(RelationPoint::events)
                                .toArray(),
                        WIDTH),
                Sparkline.of(
                        relation.points().stream()
                                .mapToDouble(point -> point.events() == 0
                                        ? Double.NaN
                                        : point.index().value())
                                .toArray(),
                        WIDTH));
    }

    private int count(QuadClass quad) {
        return relation.points().stream()
                .mapToInt(point -> point.quads().getOrDefault(quad, 0))
                .sum();
    }

    private static String turn(Turn turn) {
        return String.format(
                Locale.ROOT,
                "It turned around %s (between %s and %s; %.0f %% sure): the index was %+.2f (%+.2f to %+.2f) before and"
                        + " %+.2f (%+.2f to %+.2f) after.",
                turn.day(),
                turn.earliest(),
                turn.latest(),
                100 * turn.probability(),
                turn.before().value(),
                turn.before().low(),
                turn.before().high(),
                turn.after().value(),
                turn.after().low(),
                turn.after().high());
    }
}
