package org.entente.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationPoint;
import org.entente.analysis.relations.Turn;
import org.entente.model.QuadClass;

/**
 * Draws a relation over time: above, the index with its 95 % interval and the turns; below, how many events of each class, cooperation upwards and conflict downwards.
 */
public final class RelationChart {

    private static final int WIDTH = 900;
    private static final int LEFT = 44;
    private static final int RIGHT = 10;
    private static final int TOP = 10;
    private static final int INDEX_HEIGHT = 170;
    private static final int GAP = 24;
    private static final int BARS_HEIGHT = 120;
    private static final int LABELS = 8;

    private final Relation relation;
    private final List<RelationPoint> points;

    /** A chart of this relation. */
    public RelationChart(Relation relation) {
        this.relation = relation;
        this.points = relation.points();
    }

    /** Writes the figure. */
    public void write(Markup page) {
        int height = TOP + INDEX_HEIGHT + GAP + BARS_HEIGHT + 26;
        page.open("figure");
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-label",
                "Relation index and events of " + relation.sides());
        index(page);
        bars(page);
        dates(page, height - 8);
        page.close();
        page.element(
                "figcaption",
                relation.sides()
                        + ": relation index from -1 (nothing but deeds of conflict) to 1 (nothing but deeds of cooperation)"
                        + " with its 95 % interval, dashed where the relation turned; below, events, cooperation upwards (dark:"
                        + " deeds) and conflict downwards. Periods without events have no point.");
        page.close();
    }

    private void index(Markup page) {
        for (double level : new double[] {-1, -0.5, 0, 0.5, 1}) {
            page.element(
                    "line",
                    "",
                    "x1",
                    number(LEFT),
                    "x2",
                    number(WIDTH - RIGHT),
                    "y1",
                    y(level),
                    "y2",
                    y(level),
                    "stroke",
                    level == 0 ? "#9aa5b5" : "#e6e9ee");
            page.element("text", String.format(Locale.ROOT, "%+.1f", level), "x", "4", "y", number(yOf(level) + 4));
        }
        for (int i = 0; i < points.size(); i++) {
            RelationPoint point = points.get(i);
            if (point.events() > 0) {
                page.element(
                        "line",
                        "",
                        "x1",
                        x(i),
                        "x2",
                        x(i),
                        "y1",
                        y(point.index().low()),
                        "y2",
                        y(point.index().high()),
                        "stroke",
                        "#b9cdea",
                        "stroke-width",
                        number(Math.max(1.2, Math.min(9, step() * 0.6))));
            }
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).events() > 0) {
                line.append(line.isEmpty() ? "M" : " L")
                        .append(x(i))
                        .append(' ')
                        .append(y(points.get(i).index().value()));
            }
        }
        if (!line.isEmpty()) {
            page.element("path", "", "d", line.toString(), "fill", "none", "stroke", "#1f5fae", "stroke-width", "1.6");
        }
        for (Turn turn : relation.turns()) {
            int at = at(turn.day());
            page.element(
                    "line",
                    "",
                    "x1",
                    x(at - 0.5),
                    "x2",
                    x(at - 0.5),
                    "y1",
                    y(1),
                    "y2",
                    y(-1),
                    "stroke",
                    "#a33a2a",
                    "stroke-dasharray",
                    "5 4");
        }
    }

    private void bars(Markup page) {
        int most = Math.max(
                1, points.stream().mapToInt(RelationPoint::events).max().orElse(1));
        double middle = TOP + INDEX_HEIGHT + GAP + BARS_HEIGHT / 2.0;
        double scale = BARS_HEIGHT / 2.0 / most;
        for (int i = 0; i < points.size(); i++) {
            double up = middle;
            double down = middle;
            for (QuadClass quad : QuadClass.values()) {
                double height = points.get(i).quads().getOrDefault(quad, 0) * scale;
                if (height > 0) {
                    up -= quad.cooperative() ? height : 0;
                    bar(page, i, quad.cooperative() ? up : down, height, colour(quad));
                    down += quad.cooperative() ? 0 : height;
                }
            }
        }
        page.element(
                "line",
                "",
                "x1",
                number(LEFT),
                "x2",
                number(WIDTH - RIGHT),
                "y1",
                number(middle),
                "y2",
                number(middle),
                "stroke",
                "#9aa5b5");
        page.element("text", String.valueOf(most), "x", "4", "y", number(middle - BARS_HEIGHT / 2.0 + 10));
    }

    private void bar(Markup page, int i, double y, double height, String colour) {
        double width = Math.max(0.6, step() * 0.8);
        page.element(
                "rect",
                "",
                "x",
                number(xOf(i) - width / 2),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "fill",
                colour);
    }

    private void dates(Markup page, int y) {
        int every = Math.max(1, points.size() / LABELS);
        for (int i = 0; i < points.size(); i += every) {
            page.element(
                    "text",
                    points.get(i).start().toString(),
                    "x",
                    number(Math.min(WIDTH - 68, xOf(i))),
                    "y",
                    String.valueOf(y));
        }
    }

    private int at(LocalDate day) {
        int at = 0;
        while (at + 1 < points.size() && points.get(at).start().isBefore(day)) {
            at++;
        }
        return at;
    }

    private static String colour(QuadClass quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> "#8fbbe8";
            case MATERIAL_COOPERATION -> "#1f5fae";
            case VERBAL_CONFLICT -> "#f0a58c";
            case MATERIAL_CONFLICT -> "#b23b22";
        };
    }

    private double step() {
        return (double) (WIDTH - LEFT - RIGHT) / Math.max(1, points.size());
    }

    private double xOf(double i) {
        return LEFT + (i + 0.5) * step();
    }

    private String x(double i) {
        return number(xOf(i));
    }

    private static double yOf(double index) {
        return TOP + (1 - index) / 2 * INDEX_HEIGHT;
    }

    private static String y(double index) {
        return number(yOf(index));
    }

    private static String number(double value) {
        return Markup.number(value);
    }
}
