package org.entente.app.report;

import java.util.Locale;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationPoint;
import org.entente.analysis.relations.Turn;
import org.entente.model.QuadClass;

/** A relation as a page to send to a colleague: a chart, when it turned, and every period in a table. */
public final class RelationReport {

    private final Relation relation;

    /** A report of this relation. */
    public RelationReport(Relation relation) {
        this.relation = relation;
    }

    /** The page. */
    public String page() {
        Markup page = Markup.page(relation.sides().toString());
        page.element(
                "p",
                relation.events() + " events from " + relation.window().from() + " to "
                        + relation.window().to() + ", by "
                        + relation.period().name().toLowerCase(Locale.ROOT)
                        + String.format(
                                Locale.ROOT,
                                "; for the intervals counts are divided by a dispersion of %.1f.",
                                relation.dispersion()));
        new RelationChart(relation).write(page);
        page.element("h2", "When it turned");
        turns(page, relation);
        page.element("h2", "Every period");
        table(page);
        page.element(
                "p",
                "Reported events, not all events. Per thousand: among a thousand events reported between any actors, since"
                        + " raw counts follow the news. First side: share of events that came from "
                        + String.join(", ", relation.sides().first()) + ".",
                "class",
                "note");
        return page.end();
    }

    /** Says when a relation turned, or that nothing tells of a turn. */
    static void turns(Markup page, Relation relation) {
        if (relation.turns().isEmpty()) {
            page.element(
                    "p", "No turn was found: nothing tells the mix of events of one stretch from that of another.");
        }
        for (Turn turn : relation.turns()) {
            page.element(
                    "p",
                    String.format(
                            Locale.ROOT,
                            "Around %s (between %s and %s; %.0f %% sure) the index went from %+.2f (%+.2f to %+.2f) to %+.2f"
                                    + " (%+.2f to %+.2f).",
                            turn.day(),
                            turn.earliest(),
                            turn.latest(),
                            100 * turn.probability(),
                            turn.before().value(),
                            turn.before().low(),
                            turn.before().high(),
                            turn.after().value(),
                            turn.after().low(),
                            turn.after().high()));
        }
    }

    private void table(Markup page) {
        page.open("table").open("thead");
        page.row(
                "th",
                "from",
                "to",
                "events",
                "words of cooperation",
                "deeds of cooperation",
                "words of conflict",
                "deeds of conflict",
                "Goldstein sum",
                "index",
                "95 % interval",
                "first side",
                "per thousand");
        page.close().open("tbody");
        relation.points().forEach(point -> row(page, point));
        page.close().close();
    }

    private static void row(Markup page, RelationPoint point) {
        page.row(
                "td",
                point.start().toString(),
                point.end().toString(),
                String.valueOf(point.events()),
                String.valueOf(point.quads().get(QuadClass.VERBAL_COOPERATION)),
                String.valueOf(point.quads().get(QuadClass.MATERIAL_COOPERATION)),
                String.valueOf(point.quads().get(QuadClass.VERBAL_CONFLICT)),
                String.valueOf(point.quads().get(QuadClass.MATERIAL_CONFLICT)),
                number("%.1f", point.goldsteinSum()),
                number("%+.2f", point.index().value()),
                number("%+.2f", point.index().low()) + " to "
                        + number("%+.2f", point.index().high()),
                number("%.0f %%", 100 * point.initiative()),
                number("%.1f", point.perThousand()));
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }
}
