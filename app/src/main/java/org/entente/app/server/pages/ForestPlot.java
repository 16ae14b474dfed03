package org.entente.app.server.pages;

import java.util.List;
import java.util.Locale;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.thesis.Evidence;

/** The three tests of a thesis as rows, each with its estimate on a line, the interval where it has one, and its p value. */
final class ForestPlot {

    private static final double WIDTH = 140;

    private record Row(String name, double value, double low, double high, double nothing, double p) {}

    private ForestPlot() {}

    static void write(Html html, Evidence evidence, Direction direction) {
        double ratio = evidence.epochs().ratio();
        html.open("div", "class", "scroll")
                .open("table", "class", "forest")
                .open("thead")
                .open("tr");
        List.of("Test", "", "Estimate, with 95 % interval", "p")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        row(
                html,
                new Row("Superposed epochs: effects to expected", ratio, ratio, ratio, 1, evidence.epochsP(direction)));
        row(
                html,
                new Row(
                        "Count model: rate ratio",
                        evidence.lags().rateRatio(),
                        evidence.lags().low(),
                        evidence.lags().high(),
                        1,
                        evidence.lagsP(direction)));
        row(
                html,
                new Row(
                        "Point process: effects a cause",
                        evidence.hawkes().branching(),
                        evidence.hawkes().low(),
                        evidence.hawkes().high(),
                        0,
                        evidence.hawkesP(direction)));
        html.close("tbody").close("table").close("div");
        html.element(
                "p",
                "The dashed line is where nothing would be: 1 for ratios, 0 for effects a cause. After rather than before: p "
                        + p(evidence.after()) + "; the other way round: p " + p(evidence.reverse()) + ".",
                "class",
                "faint");
    }

    private static void row(Html html, Row row) {
        boolean interval = row.low() < row.high();
        html.open("tr").element("th", row.name(), "scope", "row").open("td");
        double reach = 0.1;
        for (double value : new double[] {row.value(), row.low(), row.high()}) {
            reach = Double.isFinite(value) ? Math.max(reach, Math.abs(value - row.nothing()) * 1.15) : reach;
        }
        html.open("svg", "class", "estimate", "viewBox", "0 0 140 20", "role", "img", "aria-label", row.name());
        line(html, "nothing", WIDTH / 2, 1, WIDTH / 2, 19);
        if (interval) {
            line(html, "reach", place(row.low(), row, reach), 10, place(row.high(), row, reach), 10);
        }
        html.open("circle", "cx", text(place(row.value(), row, reach)), "cy", "10", "r", "5")
                .close("circle")
                .close("svg")
                .close("td");
        html.element(
                "td",
                number(row.value()) + (interval ? " (" + number(row.low()) + " to " + number(row.high()) + ")" : ""),
                "class",
                "day");
        html.element("td", p(row.p()), "class", "number day").close("tr");
    }

    private static void line(Html html, String name, double x1, double y1, double x2, double y2) {
        html.open("line", "class", name, "x1", text(x1), "y1", text(y1), "x2", text(x2), "y2", text(y2))
                .close("line");
    }

    private static double place(double value, Row row, double reach) {
        double offset = Double.isFinite(value) ? (value - row.nothing()) / reach : 0;
        return WIDTH / 2 + offset * (WIDTH / 2 - 6);
    }

    /** A number as a table shows it. */
    static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "—";
    }

    /** A p value as a table shows it. */
    static String p(double value) {
        return !Double.isFinite(value) ? "—" : value < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
