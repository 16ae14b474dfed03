package org.entente.app.server.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.entente.analysis.Window;
import org.entente.app.server.api.Query;
import org.entente.app.server.view.Drift;
import org.entente.app.server.view.Inquiry;
import org.entente.app.server.view.LedgerView;

/** Who stands with whom. */
final class NetworkPage {

    private static final int ROWS = 12;

    private final LedgerView view;
    private final Inquiry inquiry;

    NetworkPage(LedgerView view, Inquiry inquiry) {
        this.view = view;
        this.inquiry = inquiry;
    }

    void answer(Context request) {
        Query query = new Query(request);
        Window window = query.window(view);
        int top = query.number("top", 40, 2, 100);
        Html html = Layout.begin(
                "Network",
                "/network",
                "/assets/charts.js",
                "/assets/layout.js",
                "/assets/slider.js",
                "/assets/network.js");
        html.element("h1", "Who stands with whom");
        Forms.ask(html, "/network");
        Forms.window(html, window, view.whole());
        Forms.choice(html, "top", "actors", List.of("20", "40", "60"), Integer.toString(top));
        Forms.end(html, "Show");
        if (view.extent().events() == 0) {
            html.element("p", "There are no events in this ledger yet. Fill it with: entente code FILE");
            Layout.answer(request, html);
            return;
        }
        html.open("div", "class", "network").open("section");
        Forms.chart(
                html,
                "network",
                "/api/v1/network?of=ledger&top=" + top,
                "The network of the busiest actors; the tables beside it hold what it shows");
        html.element("p", "", "id", "network-said", "class", "faint", "aria-live", "polite");
        html.close("section").open("section", "id", "network-tables");
        drifts(html, window);
        html.element("h2", "Busiest pairs");
        DyadTable.write(html, view.dyads(window).stream().limit(ROWS).toList(), view);
        html.close("section").close("div");
        Layout.answer(request, html);
    }

    private void drifts(Html html, Window window) {
        List<Drift> drifts = inquiry.drifts(window);
        List<Drift> closer = drifts.stream()
                .filter(drift -> drift.shift().change() > 0)
                .limit(ROWS)
                .toList();
        List<Drift> apart = drifts.stream()
                .filter(drift -> drift.shift().change() < 0)
                .limit(ROWS)
                .toList();
        html.element("h2", "Closer, and further apart");
        if (drifts.isEmpty()) {
            html.element(
                    "p",
                    "Too few to say: the " + window.days() + " days before " + window.from()
                            + " hold no pair with enough events. Choose fewer days.",
                    "class",
                    "faint");
            return;
        }
        html.element(
                "p",
                "Against the " + window.days() + " days before, the clearest first; the index runs from −1 to +1.",
                "class",
                "faint");
        html.open("div", "class", "twin");
        table(html, "Drew closer", closer);
        table(html, "Drifted apart", apart);
        html.close("div");
    }

    private static void table(Html html, String title, List<Drift> drifts) {
        html.open("table").open("thead").open("tr");
        List.of(title, "Before", "Now", "Events").forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        for (Drift drift : drifts) {
            // fainter where the interval of the change holds nothing: it may be chance
            html.open("tr", "class", drift.sure() ? "sure" : "unsure")
                    .open("td", "class", "day")
                    .link(
                            Links.relation(drift.pair().one(), drift.pair().other()),
                            drift.pair().one() + " – " + drift.pair().other())
                    .close("td");
            for (double value :
                    new double[] {drift.shift().before(), drift.shift().after()}) {
                html.element("td", String.format(Locale.ROOT, "%+.2f", value), "class", "number");
            }
            html.element("td", Integer.toString(drift.events()), "class", "number")
                    .close("tr");
        }
        html.close("tbody").close("table");
    }
}
