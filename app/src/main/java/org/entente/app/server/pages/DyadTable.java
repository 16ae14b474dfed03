package org.entente.app.server.pages;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import org.entente.analysis.Window;
import org.entente.app.server.view.Dyad;
import org.entente.app.server.view.LedgerView;
import org.entente.model.QuadClass;

/** Pairs of actors as rows: how many events, of which classes, and when. */
final class DyadTable {

    private static final int SPARKS = 12;

    private DyadTable() {}

    static void write(Html html, List<Dyad> dyads, LedgerView view) {
        int most = dyads.stream().mapToInt(Dyad::events).max().orElse(1);
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", "Pair", "scope", "col").element("th", "Events", "scope", "col");
        html.element("th", "Over time", "scope", "col", "class", "sparks")
                .element("th", "By quad class", "scope", "col");
        html.close("tr").close("thead").open("tbody");
        int row = 0;
        for (Dyad dyad : dyads) {
            html.open("tr").open("td", "class", "day");
            html.link(
                            Links.relation(dyad.pair().one(), dyad.pair().other()),
                            dyad.pair().one() + " – " + dyad.pair().other())
                    .close("td");
            html.element("td", String.format(Locale.ROOT, "%,d", dyad.events()), "class", "number")
                    .open("td", "class", "sparks");
            if (row++ < SPARKS) {
                spark(html, view.activity(dyad.pair()), view.whole());
            }
            html.close("td").open("td");
            Bars.write(html, dyad.quads(), most);
            html.close("td").close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    /** Counts that a bar can be drawn of. */
    static Map<QuadClass, Integer> whole(Map<QuadClass, Long> counts) {
        Map<QuadClass, Integer> whole = new EnumMap<>(QuadClass.class);
        counts.forEach((quad, n) -> whole.put(quad, n.intValue()));
        return whole;
    }

    /** A line of how many events there were in each sixtieth of the ledger's days. */
    private static void spark(Html html, NavigableMap<LocalDate, Long> days, Window whole) {
        int parts = Math.min(60, whole.days());
        long[] counts = new long[parts];
        days.forEach((day, n) -> counts[(int) ((long) whole.index(day) * parts / whole.days())] += n);
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            line.append(String.format(Locale.ROOT, "%d,%.1f ", i * 2, 18 - 16.0 * counts[i] / most));
        }
        html.open("svg", "class", "spark", "viewBox", "0 0 120 20", "role", "img", "aria-label", "Events over time")
                .open("polyline", "points", line.toString().strip())
                .close("polyline")
                .close("svg");
    }
}
