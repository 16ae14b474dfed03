package org.entente.app.server.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.entente.app.server.view.LedgerView;
import org.entente.app.server.view.Page;
import org.entente.model.Event;

/** The rows, filtered by the address, and the ways to take them away. */
final class EventsPage {

    private static final int ROWS = 100;

    private final LedgerView view;

    EventsPage(LedgerView view) {
        this.view = view;
    }

    void answer(Context request) {
        Filters filters = new Filters(request);
        int offset = filters.query().number("offset", 0, 0, Integer.MAX_VALUE);
        Page<Event> page = view.events(filters.query().filter(), offset, ROWS);
        Html html = Layout.begin("Events", "/events", "/assets/forms.js");
        html.element("h1", "Events");
        filters.form(html, "/events");
        html.element("p", said(filters, page), "class", "said");
        if (page.total() > 0) {
            html.open("p", "class", "exports").text("Take all of them: ");
            for (String format : List.of("csv", "jsonl", "parquet")) {
                html.link(
                                "/api/v1/events?" + filters.kept() + "format=" + format,
                                format.equals("jsonl") ? "JSON Lines" : format.equals("csv") ? "CSV" : "Parquet")
                        .text(" ");
            }
            html.close("p");
            EventTable.write(html, page.items());
        }
        turns(html, filters, page);
        Layout.answer(request, html);
    }

    private String said(Filters filters, Page<Event> page) {
        if (view.extent().events() == 0) {
            return "There are no events in this ledger yet. Fill it with: entente code FILE";
        }
        String where = filters.words().isEmpty() ? "in the ledger" : "where " + filters.words();
        if (page.total() == 0) {
            return "No event " + where + ". Leave a filter out, or ask for more days.";
        }
        return page.items().isEmpty()
                ? String.format(Locale.ROOT, "There are only %,d events %s.", page.total(), where)
                : String.format(
                        Locale.ROOT,
                        "%,d events %s; here are %,d to %,d by date.",
                        page.total(),
                        where,
                        page.offset() + 1,
                        page.offset() + page.items().size());
    }

    private static void turns(Html html, Filters filters, Page<Event> page) {
        html.open("nav", "class", "pages", "aria-label", "Parts of the list");
        if (page.offset() > 0) {
            html.link("/events?" + filters.kept() + "offset=" + Math.max(0, page.offset() - ROWS), "← earlier");
        }
        if (page.more()) {
            html.link("/events?" + filters.kept() + "offset=" + (page.offset() + ROWS), "later →");
            html.link("/events?" + filters.kept() + "offset=" + (page.total() - 1) / ROWS * ROWS, "the latest");
        }
        html.close("nav");
    }
}
