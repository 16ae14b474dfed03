package org.entente.app.server.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.analysis.Window;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationPoint;
import org.entente.app.server.api.Query;
import org.entente.app.server.safety.Problem;
import org.entente.app.server.view.Inquiry;
import org.entente.app.server.view.LedgerView;
import org.entente.app.server.view.Pair;

/** How two actors stand, and since when. */
final class RelationsPage {

    private static final int ROWS = 100;
    private static final int FEW = 8;

    private final LedgerView view;
    private final Inquiry inquiry;

    RelationsPage(LedgerView view, Inquiry inquiry) {
        this.view = view;
        this.inquiry = inquiry;
    }

    /** Leads from an address that can be said aloud to the one with parameters. */
    static void pair(Context request) {
        String[] codes = request.pathParam("pair").split("-", 2);
        if (codes.length < 2) {
            throw new Problem(404, "a relation has two actors, like /relations/RUS-CHN");
        }
        request.redirect(Links.relation(codes[0], codes[1]));
    }

    void answer(Context request) {
        Query query = new Query(request);
        Optional<String> one = query.text("a").map(code -> code.toUpperCase(Locale.ROOT));
        Optional<String> other = query.text("b").map(code -> code.toUpperCase(Locale.ROOT));
        boolean both = one.isPresent() && other.isPresent();
        String title = both ? one.get() + " and " + other.get() : "Relations";
        Html html = Layout.begin(title, "/relations", Layout.ECHARTS, "/assets/charts.js", "/assets/relation.js");
        html.element("h1", title);
        Pair pair = new Pair(one.orElse(""), other.orElse(""));
        Window window = both ? query.window(view, pair) : view.whole();
        Period period = query.choice("by", Period.class, usual(window));
        Forms.ask(html, "/relations");
        Forms.field(html, "a", "Actor", "text", pair.one());
        Forms.field(html, "b", "Actor", "text", pair.other());
        Forms.choice(html, "by", "by", List.of("day", "week", "month", "year"), Layout.words(period));
        Forms.field(html, "from", "from", "date", query.text("from").orElse(""));
        Forms.field(html, "to", "to", "date", query.text("to").orElse(""));
        Forms.end(html, "Show");
        if (both) {
            relation(html, pair, period, window);
        } else {
            html.element(
                    "p",
                    view.extent().events() == 0
                            ? "There are no events in this ledger yet. Fill it with: entente code FILE"
                            : "Choose two actors by their codes, or one of the busiest pairs.");
            DyadTable.write(html, view.dyads(view.whole()).stream().limit(ROWS).toList(), view);
        }
        Layout.answer(request, html);
    }

    /** A long history by month, a short one by week. */
    private static Period usual(Window window) {
        return window.days() > 1100 ? Period.MONTH : Period.WEEK;
    }

    private void relation(Html html, Pair pair, Period period, Window window) {
        Relation relation = inquiry.relation(pair, period, window);
        if (relation.events() == 0) {
            html.element(
                    "p",
                    "Too few to say: no event between the two from " + window.from() + " to " + window.to() + ".",
                    "class",
                    "verdict");
            return;
        }
        html.element(
                "p",
                String.format(Locale.ROOT, "%,d events from %s to %s. ", relation.events(), window.from(), window.to())
                        + (relation.events() < FEW
                                ? "That is too few to say how the two stand: read the sentences. "
                                : "")
                        + "The index runs from −1, material conflict only, to +1, material cooperation only; the band"
                        + " holds it with a probability of 95 %, and periods with few events are faint.");
        turns(html, relation);
        html.open("div", "class", "relation").open("div");
        Forms.chart(
                html,
                "relation",
                "/api/v1/relations/" + Links.path(pair.one()) + "/" + Links.path(pair.other()) + "?by="
                        + Layout.words(period) + "&from=" + window.from() + "&to=" + window.to(),
                "The relation index over time with its band, and the events by type; the table below has the numbers");
        html.close("div").open("aside", "id", "sentences", "aria-live", "polite", "aria-label", "Sentences");
        html.element("h2", "The sentences");
        html.element("p", "Point at a period to read its sentences; click to keep them.", "class", "faint scripted");
        EventTable.write(html, inquiry.between(pair, window, ROWS));
        html.close("aside").close("div");
        html.open("p")
                .link(
                        "/events?source=" + Links.encoded(pair.one()) + "&target=" + Links.encoded(pair.other())
                                + "&from=" + window.from() + "&to=" + window.to(),
                        "All from " + pair.one() + " to " + pair.other());
        html.text(" · ")
                .link(
                        "/events?source=" + Links.encoded(pair.other()) + "&target=" + Links.encoded(pair.one())
                                + "&from=" + window.from() + "&to=" + window.to(),
                        "All from " + pair.other() + " to " + pair.one())
                .close("p");
        table(html, pair, relation);
    }

    private static void turns(Html html, Relation relation) {
        relation.turns()
                .forEach(turn -> html.element(
                        "p",
                        String.format(
                                Locale.ROOT,
                                "A change around %s (between %s and %s): the index went from %+.2f to %+.2f.",
                                turn.day(),
                                turn.earliest(),
                                turn.latest(),
                                turn.before().value(),
                                turn.after().value()),
                        "class",
                        "turn"));
    }

    private static void table(Html html, Pair pair, Relation relation) {
        html.open("details").element("summary", "The numbers, period by period");
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        List.of("From", "Events", "Index", "Low", "High", "By quad class")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        int most =
                relation.points().stream().mapToInt(RelationPoint::events).max().orElse(1);
        relation.points().stream().filter(point -> point.events() > 0).forEach(point -> point(html, pair, point, most));
        html.close("tbody").close("table").close("div").close("details");
    }

    private static void point(Html html, Pair pair, RelationPoint point, int most) {
        html.open("tr")
                .open("td")
                .link(
                        Links.relation(pair.one(), pair.other()) + "&by=day&from=" + point.start() + "&to="
                                + point.end(),
                        point.start().toString());
        html.close("td").element("td", Integer.toString(point.events()), "class", "number");
        for (double value : new double[] {
            point.index().value(), point.index().low(), point.index().high()
        }) {
            html.element("td", String.format(Locale.ROOT, "%+.2f", value), "class", "number");
        }
        html.open("td");
        Bars.write(html, point.quads(), most);
        html.close("td").close("tr");
    }
}
