package org.entente.app.server.api;

import static org.entente.app.server.api.Parameter.number;
import static org.entente.app.server.api.Parameter.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Window;
import org.entente.analysis.network.Balance;
import org.entente.analysis.network.Blocs;
import org.entente.analysis.network.SignedNetwork;
import org.entente.app.server.safety.Json;
import org.entente.app.server.view.Dyad;
import org.entente.app.server.view.Inquiry;
import org.entente.app.server.view.LedgerView;
import org.entente.app.server.view.Pair;
import org.entente.app.server.view.Seats;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Flow;
import org.entente.ledger.Locality;
import org.entente.model.Place;

/** All actors at once: their network, and the map of where and on whom they act. */
final class Overviews {

    private static final int MOST_ARCS = 120;

    private final LedgerView view;
    private final Inquiry inquiry;

    Overviews(LedgerView view, Inquiry inquiry) {
        this.view = view;
        this.inquiry = inquiry;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                                "/network",
                                "Who stands with whom: the signed network of the busiest actors and its blocs.",
                                Parameter.days(),
                                "Network",
                                this::network)
                        .with(List.of(
                                number("top", "How many actors, the busiest: 2 to 100; 40 where not given."),
                                text(
                                                "of",
                                                "Busiest in the window, or in the ledger: the same actors whatever the"
                                                        + " window.")
                                        .oneOf("window", "ledger"))),
                Route.get(
                        "/map",
                        "Where the events happened, and who acted on whom; events without a known place are counted apart.",
                        Parameter.filters(),
                        "Map",
                        this::map));
    }

    private void network(Context request) {
        if (Answers.known(request, view)) {
            return;
        }
        Query query = new Query(request);
        Window window = query.window(view);
        int top = query.number("top", 40, 2, 100);
        SignedNetwork network = query.text("of").filter("ledger"::equals).isPresent()
                ? inquiry.network(window, inquiry.network(view.whole(), top).actors())
                : inquiry.network(window, top);
        Blocs blocs = Blocs.of(network, Inquiry.SEED);
        Balance balance = Balance.of(network);
        Map<Pair, Dyad> dyads = new HashMap<>();
        view.dyads(window).forEach(dyad -> dyads.put(dyad.pair(), dyad));
        Answers.json(
                request,
                Json.fields()
                        .put("from", window.from().toString())
                        .put("to", window.to().toString())
                        .put("actors", network.actors())
                        .put("blocs", blocs.members())
                        .put("modularity", blocs.modularity())
                        .put("balanced", balance.balanced())
                        .put("unbalanced", balance.unbalanced())
                        .put(
                                "edges",
                                network.ties().stream()
                                        .map(tie -> Json.fields()
                                                .put("a", tie.one())
                                                .put("b", tie.other())
                                                .put("cooperation", tie.cooperation())
                                                .put("conflict", tie.conflict())
                                                .put("net", tie.net())
                                                .put(
                                                        "quads",
                                                        dyads.getOrDefault(
                                                                        Pair.of(tie.one(), tie.other()),
                                                                        new Dyad(
                                                                                Pair.of(tie.one(), tie.other()),
                                                                                Map.of()))
                                                                .quads())
                                                .node())
                                        .toList())
                        .node());
    }

    private void map(Context request) {
        EventFilter filter = new Query(request).filter();
        if (Answers.known(request, view)) {
            return;
        }
        List<Locality> all = view.localities(filter);
        Answers.json(
                request,
                Json.fields()
                        .put(
                                "places",
                                all.stream()
                                        .flatMap(locality -> locality.place().stream()
                                                .map(place -> place(place)
                                                        .put("events", locality.events())
                                                        .put("quads", locality.quads())
                                                        .node()))
                                        .toList())
                        .put(
                                "nowhere",
                                all.stream()
                                        .filter(locality -> locality.place().isEmpty())
                                        .mapToLong(Locality::events)
                                        .sum())
                        .put("arcs", arcs(filter))
                        .node());
    }

    private List<ObjectNode> arcs(EventFilter filter) {
        Window window = new Window(view.first(filter.from()), view.last(filter.to()));
        Map<Pair, Json.Fields> arcs = new HashMap<>();
        Map<Pair, Map<String, Long>> quads = new HashMap<>();
        for (Flow flow : view.flows(window)) {
            if (asked(flow, filter) && !flow.source().equals(flow.target())) {
                quads.computeIfAbsent(new Pair(flow.source(), flow.target()), fresh -> new HashMap<>())
                        .put(flow.quad().name(), flow.events());
            }
        }
        quads.forEach((way, counts) -> Seats.of(way.one()).ifPresent(from -> Seats.of(way.other())
                .ifPresent(to -> arcs.put(
                        way,
                        Json.fields()
                                .put("source", way.one())
                                .put("target", way.other())
                                .put("from", List.of(from.longitude(), from.latitude()))
                                .put("to", List.of(to.longitude(), to.latitude()))
                                .put(
                                        "events",
                                        counts.values().stream()
                                                .mapToLong(n -> n)
                                                .sum())
                                .put("quads", counts)))));
        return arcs.values().stream()
                .map(Json.Fields::node)
                .sorted((a, b) ->
                        Long.compare(b.path("events").asLong(), a.path("events").asLong()))
                .limit(MOST_ARCS)
                .toList();
    }

    private static boolean asked(Flow flow, EventFilter filter) {
        return any(filter.sources(), flow.source())
                && any(filter.targets(), flow.target())
                && (any(filter.actors(), flow.source()) || any(filter.actors(), flow.target()))
                && (filter.quads().isEmpty() || filter.quads().contains(flow.quad()));
    }

    private static boolean any(List<String> asked, String code) {
        return asked.isEmpty() || asked.stream().anyMatch(code::equalsIgnoreCase);
    }

    private static Json.Fields place(Place place) {
        return Json.fields()
                .put("name", place.name())
                .put("country", place.country())
                .put("lat", place.latitude())
                .put("lon", place.longitude());
    }
}
