package org.entente.app.server.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.app.server.safety.Gate;
import org.entente.app.server.safety.Json;
import org.entente.app.server.view.CodingRoom;
import org.entente.app.server.view.Inquiry;
import org.entente.app.server.view.LedgerView;
import org.entente.ledger.Extent;

/** The API's table of routes. A new route is a line in the class that knows its subject. */
public final class ApiRoutes {

    /** What every path begins with. */
    public static final String BASE = "/api/v1";

    private final LedgerView view;
    private final String version;
    private final List<Route> routes = new ArrayList<>();

    /** The table over a ledger. */
    public ApiRoutes(LedgerView view, Inquiry inquiry, CodingRoom room, ReviewBook book, Gate gate, String version) {
        this.view = view;
        this.version = version;
        routes.add(Route.get(
                "/health",
                "Whether the server works, and how much the ledger holds.",
                List.of(),
                "Health",
                this::health));
        routes.add(Route.get("/openapi.json", "This document.", List.of(), "OpenApi", this::describe));
        routes.addAll(new Entries(view).routes());
        routes.addAll(new Stories(view, room, gate).routes());
        routes.addAll(new Analyses(view, inquiry).routes());
        routes.addAll(new Overviews(view, inquiry).routes());
        routes.addAll(new Reviews(view, book, gate).routes());
    }

    /** All routes. */
    public List<Route> all() {
        return List.copyOf(routes);
    }

    private void health(Context request) {
        Extent extent = view.extent();
        Answers.json(
                request,
                Json.fields()
                        .put("status", "ok")
                        .put("version", version)
                        .put("stories", extent.stories())
                        .put("events", extent.events())
                        .put("statements", extent.statements())
                        .put("claims", extent.claims())
                        .node());
    }

    private void describe(Context request) {
        Answers.json(request, OpenApi.of(routes, version));
    }
}
