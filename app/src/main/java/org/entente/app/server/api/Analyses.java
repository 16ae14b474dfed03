package org.entente.app.server.api;

import static org.entente.app.server.api.Parameter.path;
import static org.entente.app.server.api.Parameter.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.analysis.Window;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationPoint;
import org.entente.app.server.safety.Json;
import org.entente.app.server.safety.Slots;
import org.entente.app.server.view.ActLog;
import org.entente.app.server.view.Inquiry;
import org.entente.app.server.view.LedgerView;
import org.entente.app.server.view.Pair;

/** What is reckoned from the events: relations, the network of actors, theses. */
final class Analyses {

    private final LedgerView view;
    private final Inquiry inquiry;
    private final Slots slots = new Slots(2, Duration.ofSeconds(30));

    Analyses(LedgerView view) {
        this.view = view;
        this.inquiry = new Inquiry(view);
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                                "/relations/{a}/{b}",
                                "How two actors stood, period by period, and when that changed.",
                                List.of(path("a", "An actor's code."), path("b", "The other's.")),
                                "Relation",
                                this::relation)
                        .with(List.of(
                                text("by", "The period; week where not given.").oneOf("day", "week", "month", "year")))
                        .with(Parameter.days()),
                Route.get(
                                "/network",
                                "Which actors act on one another, busiest first.",
                                Parameter.days(),
                                "Network",
                                this::network)
                        .with(List.of(
                                Parameter.number("limit", "How many pairs at most: 1 to 1000; 100 where not given."))),
                Route.get(
                                "/thesis",
                                "Tests a thesis in the thesis grammar.",
                                List.of(text(
                                                "thesis",
                                                "Like: THREATEN USA -> RUS raises COOPERATION RUS <-> CHN within 30 days")
                                        .needed()),
                                "Finding",
                                this::thesis)
                        .with(Parameter.days()));
    }

    private void relation(Context request) {
        if (Answers.known(request, view)) {
            return;
        }
        Query query = new Query(request);
        Pair pair = new Pair(request.pathParam("a"), request.pathParam("b"));
        Window window = query.window(view, pair);
        Relation relation = inquiry.relation(pair, query.choice("by", Period.class, Period.WEEK), window);
        List<JsonNode> turns = new ArrayList<>();
        relation.turns()
                .forEach(turn -> turns.add(Json.fields()
                        .put("day", turn.day().toString())
                        .put("earliest", turn.earliest().toString())
                        .put("latest", turn.latest().toString())
                        .put("probability", turn.probability())
                        .put("before", turn.before().value())
                        .put("after", turn.after().value())
                        .node()));
        Answers.json(
                request,
                Json.fields()
                        .put("a", pair.one())
                        .put("b", pair.other())
                        .put("by", relation.period().name().toLowerCase(java.util.Locale.ROOT))
                        .put("events", relation.events())
                        .put(
                                "points",
                                relation.points().stream().map(Analyses::point).toList())
                        .put("turns", turns)
                        .node());
    }

    private static ObjectNode point(RelationPoint point) {
        return Json.fields()
                .put("start", point.start().toString())
                .put("end", point.end().toString())
                .put("events", point.events())
                .put("counts", new TreeMap<>(point.counts()))
                .put("quads", new TreeMap<>(point.quads()))
                .put("goldstein_sum", point.goldsteinSum())
                .put("goldstein_mean", point.goldsteinMean())
                .put("index", point.index().value())
                .put("low", point.index().low())
                .put("high", point.index().high())
                .node();
    }

    private void network(Context request) {
        if (Answers.known(request, view)) {
            return;
        }
        Query query = new Query(request);
        Window window = query.window(view);
        List<ActLog.Tie> ties = view.acts().ties(window.from(), window.to(), query.number("limit", 100, 1, Query.MOST));
        Answers.json(
                request,
                Json.fields()
                        .put("from", window.from().toString())
                        .put("to", window.to().toString())
                        .put("edges", ties.stream().map(Analyses::edge).toList())
                        .node());
    }

    private static ObjectNode edge(ActLog.Tie tie) {
        return Json.fields()
                .put("a", tie.pair().one())
                .put("b", tie.pair().other())
                .put("events", tie.events())
                .put("quads", new TreeMap<>(tie.quads()))
                .node();
    }

    private void thesis(Context request) {
        Query query = new Query(request);
        String text = query.needed("thesis");
        if (Answers.known(request, view)) {
            return;
        }
        Answers.json(request, FindingJson.of(slots.hold(() -> inquiry.thesis(text, query.window(view)))));
    }
}
