package org.entente.app.server.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.analysis.Window;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationPoint;
import org.entente.analysis.thesis.Evidence;
import org.entente.app.server.api.Query;
import org.entente.app.server.safety.Problem;
import org.entente.app.server.view.Inquiry;
import org.entente.app.server.view.LedgerView;
import org.entente.app.server.view.Page;
import org.entente.app.server.view.Pair;
import org.entente.ledger.EventFilter;
import org.entente.model.Event;

/** Pages that answer a question put in the address: events, relations, network, thesis. */
final class ListPages {

    private static final String ECHARTS = "/lib/echarts/echarts.min.js";
    private static final int ROWS = 100;
    private static final List<String> FILTERS =
            List.of("actor", "source", "target", "type", "quad", "from", "to", "text", "place", "story");

    private final LedgerView view;
    private final Inquiry inquiry;

    ListPages(LedgerView view) {
        this.view = view;
        this.inquiry = new Inquiry(view);
    }

    void events(Context request) {
        Query query = new Query(request);
        int offset = query.number("offset", 0, 0, Integer.MAX_VALUE);
        Page<Event> page = Page.of(view.ledger().events(query.filter()), offset, ROWS);
        String kept = kept(request);
        Html html = Layout.begin("Events", "/events");
        html.element("h1", "Events").open("form", "method", "get", "action", "/events", "class", "filters");
        for (String name : FILTERS) {
            String type = name.equals("from") || name.equals("to") ? "date" : "text";
            html.open("label").text(name);
            html.open(
                            "input",
                            "name",
                            name,
                            "type",
                            type,
                            "value",
                            query.text(name).orElse(""))
                    .close("label");
        }
        html.element("button", "Show", "type", "submit").close("form");
        html.open("p")
                .text(
                        page.items().isEmpty()
                                ? "No events. "
                                : "Events " + (offset + 1) + " to "
                                        + (offset + page.items().size()) + (page.more() ? "; more follow. " : ". "));
        for (String format : List.of("csv", "jsonl", "parquet")) {
            html.link("/api/v1/events?" + kept + "format=" + format, format.toUpperCase(Locale.ROOT))
                    .text(" ");
        }
        html.close("p");
        EventTable.write(html, page.items());
        html.open("p", "class", "pages");
        if (offset > 0) {
            html.link("/events?" + kept + "offset=" + Math.max(0, offset - ROWS), "← before")
                    .text(" ");
        }
        if (page.more()) {
            html.link("/events?" + kept + "offset=" + (offset + ROWS), "after →");
        }
        Layout.answer(request, html.close("p"));
    }

    void pair(Context request) {
        String[] codes = request.pathParam("pair").split("-", 2);
        if (codes.length < 2) {
            throw new Problem(404, "a relation has two actors, like /relations/RUS-CHN");
        }
        request.redirect(Links.relation(codes[0], codes[1]));
    }

    void relations(Context request) {
        Query query = new Query(request);
        Optional<String> one = query.text("a");
        Optional<String> other = query.text("b");
        Period period = query.choice("by", Period.class, Period.WEEK);
        String title = one.isPresent() && other.isPresent() ? one.get() + " and " + other.get() : "Relations";
        Html html = Layout.begin(title, "/relations", ECHARTS, "/assets/relation.js");
        html.element("h1", title).open("form", "method", "get", "action", "/relations", "class", "filters");
        field(html, "a", "Actor", one.orElse(""));
        field(html, "b", "Actor", other.orElse(""));
        field(html, "by", "by day, week, month, year", Layout.words(period));
        html.element("button", "Show", "type", "submit").close("form");
        if (one.isPresent() && other.isPresent()) {
            Pair pair = new Pair(one.get(), other.get());
            relation(html, pair, period, query.window(view, pair));
        } else {
            html.element("p", "Choose two actors by their codes, or one of the busiest pairs.");
            Window all = query.window(view);
            HomePage.Ties.table(html, view.acts().ties(all.from(), all.to(), ROWS));
        }
        Layout.answer(request, html);
    }

    private void relation(Html html, Pair pair, Period period, Window window) {
        Relation relation = inquiry.relation(pair, period, window);
        if (relation.events() == 0) {
            html.element(
                    "p", "Too few to say: no event between the two from " + window.from() + " to " + window.to() + ".");
            return;
        }
        html.element(
                "p",
                relation.events() + " events from " + window.from() + " to " + window.to()
                        + ". The index runs from −1, material conflict only, to +1, material cooperation only; the band holds it with a probability of 95 %.");
        String data = "/api/v1/relations/" + Links.encoded(pair.one()).replace("+", "%20") + "/"
                + Links.encoded(pair.other()).replace("+", "%20") + "?by=" + Layout.words(period) + "&from="
                + window.from() + "&to=" + window.to();
        html.open(
                        "div",
                        "id",
                        "chart",
                        "class",
                        "chart",
                        "data-from",
                        data,
                        "data-a",
                        pair.one(),
                        "data-b",
                        pair.other(),
                        "role",
                        "img",
                        "aria-label",
                        "The relation index over time; the table below has its numbers")
                .close("div");
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
                                turn.after().value())));
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        List.of("From", "Events", "Index", "Low", "High", "By quad class")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        int most =
                relation.points().stream().mapToInt(RelationPoint::events).max().orElse(1);
        relation.points().stream().filter(point -> point.events() > 0).forEach(point -> point(html, pair, point, most));
        html.close("tbody").close("table").close("div").element("h2", "The sentences");
        EventFilter between =
                EventFilter.ALL.withActor(pair.one()).from(window.from()).to(window.to());
        EventTable.write(
                html,
                Page.of(view.ledger().events(between).filter(event -> joins(event, pair)), 0, ROWS)
                        .items());
    }

    private static boolean joins(Event event, Pair pair) {
        return (event.sources().stream().anyMatch(actor -> actor.code().equals(pair.one()))
                        && event.targets().stream()
                                .anyMatch(actor -> actor.code().equals(pair.other())))
                || (event.sources().stream().anyMatch(actor -> actor.code().equals(pair.other()))
                        && event.targets().stream()
                                .anyMatch(actor -> actor.code().equals(pair.one())));
    }

    private static void point(Html html, Pair pair, RelationPoint point, int most) {
        html.open("tr")
                .open("td")
                .link(
                        "/relations?a=" + Links.encoded(pair.one()) + "&b=" + Links.encoded(pair.other())
                                + "&by=day&from=" + point.start() + "&to=" + point.end(),
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

    void network(Context request) {
        Query query = new Query(request);
        Window window = query.window(view);
        Html html = Layout.begin("Network", "/network");
        html.element("h1", "Who acts on whom").open("form", "method", "get", "action", "/network", "class", "filters");
        html.open("label")
                .text("from")
                .open(
                        "input",
                        "name",
                        "from",
                        "type",
                        "date",
                        "value",
                        window.from().toString())
                .close("label");
        html.open("label")
                .text("to")
                .open(
                        "input",
                        "name",
                        "to",
                        "type",
                        "date",
                        "value",
                        window.to().toString())
                .close("label");
        html.element("button", "Show", "type", "submit").close("form");
        HomePage.Ties.table(html, view.acts().ties(window.from(), window.to(), ROWS));
        Layout.answer(request, html);
    }

    void thesis(Context request) {
        Query query = new Query(request);
        Optional<String> text = query.text("thesis");
        Html html = Layout.begin("Thesis", "/thesis");
        html.element("h1", "Is the claim borne out?")
                .open("form", "method", "get", "action", "/thesis", "class", "filters");
        html.open("label", "class", "wide").text("Thesis");
        html.open(
                        "input",
                        "name",
                        "thesis",
                        "value",
                        text.orElse(
                                "THREATEN,SANCTION,COERCE USA -> RUS raises COOPERATION RUS <-> CHN within 30 days"))
                .close("label");
        html.element("button", "Test", "type", "submit").close("form");
        if (text.isPresent()) {
            Inquiry.Answer answer = inquiry.thesis(text.get(), query.window(view));
            html.element("h2", answer.finding().verdict().words())
                    .element("p", answer.finding().sentence(), "class", "verdict");
            answer.finding().evidence().ifPresent(evidence -> tests(html, evidence, answer));
            answer.episodes().forEach(episode -> {
                html.element(
                        "h3",
                        episode.day() + ": " + episode.effects().size() + " effects, "
                                + String.format(Locale.ROOT, "%.1f", episode.expected()) + " expected");
                EventTable.write(
                        html,
                        java.util.stream.Stream.concat(episode.causes().stream(), episode.effects().stream())
                                .limit(ROWS)
                                .flatMap(id -> view.ledger().event(id).stream())
                                .toList());
            });
        }
        Layout.answer(request, html);
    }

    private static void tests(Html html, Evidence evidence, Inquiry.Answer answer) {
        var direction = answer.finding().thesis().direction();
        html.open("div", "class", "scroll").open("table").open("tbody");
        row(html, "Superposed epochs: ratio", evidence.epochs().ratio(), evidence.epochsP(direction));
        row(html, "Count model: rate ratio", evidence.lags().rateRatio(), evidence.lagsP(direction));
        row(html, "Point process: branching", evidence.hawkes().branching(), evidence.hawkesP(direction));
        html.close("tbody")
                .close("table")
                .close("div")
                .open("div", "class", "scroll")
                .open("table")
                .open("tbody");
        evidence.robustness().forEach(variant -> row(html, variant.name(), variant.rateRatio(), variant.lagsP()));
        html.close("tbody").close("table").close("div");
    }

    private static void row(Html html, String name, double value, double p) {
        html.open("tr")
                .element("th", name, "scope", "row")
                .element("td", String.format(Locale.ROOT, "%.2f", value), "class", "number");
        html.element("td", String.format(Locale.ROOT, "p = %.3f", p), "class", "number")
                .close("tr");
    }

    private static void field(Html html, String name, String label, String value) {
        html.open("label")
                .text(label)
                .open("input", "name", name, "value", value)
                .close("label");
    }

    /** The filters of a request, each with an ampersand after it, to be put before others. */
    private static String kept(Context request) {
        StringBuilder kept = new StringBuilder();
        FILTERS.forEach(name -> request.queryParams(name).stream()
                .filter(value -> !value.isBlank())
                .forEach(value -> kept.append(name)
                        .append('=')
                        .append(Links.encoded(value))
                        .append('&')));
        return kept.toString();
    }
}
