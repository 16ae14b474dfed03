package org.entente.app.server.api;

import static org.entente.app.server.api.Parameter.number;
import static org.entente.app.server.api.Parameter.path;
import static org.entente.app.server.api.Parameter.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.entente.analysis.Window;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.app.analysis.RelationsJson;
import org.entente.app.analysis.ThesisJson;
import org.entente.app.server.safety.Json;
import org.entente.app.server.safety.Slots;
import org.entente.app.server.view.Inquiry;
import org.entente.app.server.view.LedgerView;
import org.entente.app.server.view.Pair;

/** What is reckoned from the events between two actors: their relation, and theses about it. */
final class Analyses {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final LedgerView view;
    private final Inquiry inquiry;
    private final Slots slots = new Slots(2, Duration.ofSeconds(30));

    Analyses(LedgerView view, Inquiry inquiry) {
        this.view = view;
        this.inquiry = inquiry;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                                "/dyads",
                                "Which pairs of actors act on one another, busiest first.",
                                Parameter.days(),
                                "Dyads",
                                this::dyads)
                        .with(List.of(number("limit", "How many pairs at most: 1 to 1000; 100 where not given."))),
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

    private void dyads(Context request) {
        if (Answers.known(request, view)) {
            return;
        }
        Query query = new Query(request);
        Window window = query.window(view);
        Answers.json(
                request,
                Json.fields()
                        .put("from", window.from().toString())
                        .put("to", window.to().toString())
                        .put(
                                "items",
                                view.dyads(window).stream()
                                        .limit(query.number("limit", 100, 1, Query.MOST))
                                        .map(dyad -> Json.fields()
                                                .put("a", dyad.pair().one())
                                                .put("b", dyad.pair().other())
                                                .put("events", dyad.events())
                                                .put("quads", dyad.quads())
                                                .node())
                                        .toList())
                        .node());
    }

    private void relation(Context request) {
        if (Answers.known(request, view)) {
            return;
        }
        Query query = new Query(request);
        Pair pair = new Pair(request.pathParam("a"), request.pathParam("b"));
        Window window = query.window(view, pair);
        Relation relation = inquiry.relation(pair, query.choice("by", Period.class, Period.WEEK), window);
        Answers.json(
                request,
                Json.fields()
                        .put("a", pair.one())
                        .put("b", pair.other())
                        .put("by", relation.period().name().toLowerCase(Locale.ROOT))
                        .put("events", relation.events())
                        .put("points", new RelationsJson(MAPPER).array(relation))
                        .put(
                                "turns",
                                relation.turns().stream()
                                        .map(turn -> Json.fields()
                                                .put("day", turn.day().toString())
                                                .put("earliest", turn.earliest().toString())
                                                .put("latest", turn.latest().toString())
                                                .put("probability", turn.probability())
                                                .put("before", turn.before().value())
                                                .put("after", turn.after().value())
                                                .node())
                                        .toList())
                        .node());
    }

    private void thesis(Context request) {
        Query query = new Query(request);
        String text = query.needed("thesis");
        if (Answers.known(request, view)) {
            return;
        }
        Inquiry.Answer answer = slots.hold(() -> inquiry.thesis(text, query.window(view)));
        ObjectNode json = new ThesisJson(MAPPER).of(answer.finding(), answer.episodes(), Inquiry.SEED);
        json.set(
                "epochs",
                MAPPER.valueToTree(answer.epochs().stream()
                        .map(point -> Json.fields()
                                .put("offset", point.offset())
                                .put("effects", point.effects())
                                .put("low", point.low())
                                .put("expected", point.expected())
                                .put("high", point.high())
                                .node())
                        .toList()));
        json.set(
                "lags",
                MAPPER.valueToTree(answer.lags().stream()
                        .map(point -> Json.fields()
                                .put("days", point.days())
                                .put("rate_ratio", point.rateRatio())
                                .put("low", point.low())
                                .put("high", point.high())
                                .node())
                        .toList()));
        Answers.json(request, json);
    }
}
