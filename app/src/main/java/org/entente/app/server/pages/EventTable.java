package org.entente.app.server.pages;

import java.util.List;
import org.entente.model.Event;

/** Events as rows: when, who, what, to whom, and the sentence that says so. */
final class EventTable {

    private EventTable() {}

    static void write(Html html, List<Event> events) {
        html.open("div", "class", "scroll")
                .open("table", "class", "events")
                .open("thead")
                .open("tr");
        List.of("Date", "Source", "Type", "Target", "Sentence")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        events.forEach(event -> row(html, event));
        html.close("tbody").close("table").close("div");
    }

    private static void row(Html html, Event event) {
        html.open("tr").element("td", event.date().start().toString(), "class", "day");
        html.element("td", Links.names(event.sources()), "class", "who").open("td");
        html.element("span", event.type().name(), "class", "type " + Layout.colour(event.quad()));
        if (!event.mode().label().isEmpty()) {
            html.text(" " + event.mode().label());
        }
        html.close("td").element("td", Links.names(event.targets()) + (event.reciprocal() ? " (both ways)" : ""));
        html.open("td", "class", "sentence");
        if (event.story().isEmpty() || event.evidence().text().isEmpty()) {
            html.element("span", "imported, without a sentence", "class", "faint");
        } else {
            html.link(
                    Links.story(event.story()) + "#e-" + event.id(),
                    event.evidence().text());
        }
        html.close("td").close("tr");
    }
}
