package org.entente.app.server.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.analysis.Window;
import org.entente.app.server.view.LedgerView;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Locality;
import org.entente.model.Place;

/** Where events happened, and who acted on whom. */
final class MapPage {

    private static final int ROWS = 40;

    private final LedgerView view;

    MapPage(LedgerView view) {
        this.view = view;
    }

    void answer(Context request) {
        Filters filters = new Filters(request);
        EventFilter filter = filters.query().filter();
        Html html =
                Layout.begin("Map", "/map", Layout.ECHARTS, "/assets/charts.js", "/assets/slider.js", "/assets/map.js");
        html.element("h1", "Where");
        Forms.ask(html, "/map");
        Window chosen = new Window(view.first(filter.from()), view.last(filter.to()));
        Forms.field(html, "source", "source", "text", String.join(",", filter.sources()));
        Forms.field(html, "target", "target", "text", String.join(",", filter.targets()));
        Forms.choice(
                html,
                "quad",
                "class",
                List.of("", "VERBAL_COOPERATION", "MATERIAL_COOPERATION", "VERBAL_CONFLICT", "MATERIAL_CONFLICT"),
                filters.query().text("quad").orElse(""));
        Forms.window(html, chosen, view.whole());
        Forms.end(html, "Show");
        List<Locality> all = view.localities(filter);
        html.element("p", said(all), "id", "map-said");
        html.open("div", "class", "mapped").open("section");
        Forms.chart(
                html,
                "map",
                "/api/v1/map?" + filters.kept().replaceFirst("&$", ""),
                "A map of the events with a known place; the table below lists the places");
        html.element(
                "p",
                "Circles: events by place, in the colour of the class most of them have. Lines: who acted on whom, from seat of"
                        + " government to seat of government, not where it happened. Outlines: Natural Earth, simplified;"
                        + " they take no side in what is disputed.",
                "class",
                "faint");
        html.close("section").open("section", "id", "places");
        places(html, all, filters);
        html.close("section").close("div");
        Layout.answer(request, html);
    }

    private String said(List<Locality> all) {
        long nowhere = all.stream()
                .filter(locality -> locality.place().isEmpty())
                .mapToLong(Locality::events)
                .sum();
        long events = all.stream().mapToLong(Locality::events).sum();
        if (events == 0) {
            return view.extent().events() == 0
                    ? "There are no events in this ledger yet. Fill it with: entente code FILE"
                    : "No events for these filters.";
        }
        return String.format(
                Locale.ROOT,
                "%,d of %,d events have a known place. The other %,d (%.0f %%) have none, and are not on the map.",
                events - nowhere,
                events,
                nowhere,
                100.0 * nowhere / events);
    }

    private static void places(Html html, List<Locality> all, Filters filters) {
        html.element("h2", "Places").open("div", "class", "scroll");
        html.open("table").open("thead").open("tr");
        List.of("Place", "Events", "By quad class").forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        int most = (int) all.stream()
                .filter(locality -> locality.place().isPresent())
                .mapToLong(Locality::events)
                .max()
                .orElse(1);
        for (Locality locality : all.subList(0, Math.min(ROWS, all.size()))) {
            Optional<Place> place = locality.place();
            if (place.isPresent()) {
                html.open("tr").open("td");
                html.link(
                                "/events?" + filters.kept() + "place="
                                        + Links.encoded(place.get().name()),
                                place.get().name())
                        .text(
                                place.get().country().isEmpty()
                                        ? ""
                                        : " (" + place.get().country() + ")")
                        .close("td");
                html.element("td", String.format(Locale.ROOT, "%,d", locality.events()), "class", "number")
                        .open("td");
                Bars.write(html, DyadTable.whole(locality.quads()), most);
                html.close("td").close("tr");
            }
        }
        html.close("tbody").close("table").close("div");
    }
}
