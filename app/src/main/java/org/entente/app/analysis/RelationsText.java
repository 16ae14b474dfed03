package org.entente.app.analysis;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationPoint;
import org.entente.analysis.relations.Turn;
import org.entente.analysis.report.Sparkline;
import org.entente.app.console.Console;
import org.entente.app.console.Grid;
import org.entente.model.QuadClass;

/** Shows a relation on a terminal: two sparklines, a table of periods, and when it turned. */
final class RelationsText {

    private final PrintWriter out;

    RelationsText(PrintWriter out) {
        this.out = out;
    }

    void write(Relation relation) {
        if (relation.events() == 0) {
            return;
        }
        List<RelationPoint> points = relation.points();
        out.println(relation.sides() + ", " + relation.events() + " events");
        out.println("events  "
                + Sparkline.of(
                        points.stream().mapToDouble(RelationPoint::events).toArray(), Console.width() - 8));
        out.println("index   "
                + Sparkline.of(
                        points.stream()
                                .mapToDouble(point -> point.events() == 0
                                        ? Double.NaN
                                        : point.index().value())
                                .toArray(),
                        Console.width() - 8));
        Grid grid = new Grid(
                "from", "events", "+words", "+deeds", "-words", "-deeds", "score", "index", "low", "high", "1st",
                "/1000");
        points.forEach(point -> row(grid, point));
        grid.print(out, Console.width());
        out.println(
                "words and deeds of cooperation (+) and conflict (-); score: sum of Goldstein scores; index: -1 to 1,"
                        + " with its 95 % interval; 1st: share of events from "
                        + String.join(",", relation.sides().first())
                        + "; /1000: among a thousand reported events");
        relation.turns().forEach(this::turn);
    }

    private static void row(Grid grid, RelationPoint point) {
        Map<QuadClass, Integer> quads = point.quads();
        grid.row(
                point.start().toString(),
                String.valueOf(point.events()),
                String.valueOf(quads.get(QuadClass.VERBAL_COOPERATION)),
                String.valueOf(quads.get(QuadClass.MATERIAL_COOPERATION)),
                String.valueOf(quads.get(QuadClass.VERBAL_CONFLICT)),
                String.valueOf(quads.get(QuadClass.MATERIAL_CONFLICT)),
                number("%.1f", point.goldsteinSum()),
                number("%+.2f", point.index().value()),
                number("%+.2f", point.index().low()),
                number("%+.2f", point.index().high()),
                number("%.0f %%", 100 * point.initiative()),
                number("%.1f", point.perThousand()));
    }

    private void turn(Turn turn) {
        out.printf(
                Locale.ROOT,
                "turned around %s (%s to %s; %.0f %% sure): index %+.2f before, %+.2f after%n",
                turn.day(),
                turn.earliest(),
                turn.latest(),
                100 * turn.probability(),
                turn.before().value(),
                turn.after().value());
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
    }
}
