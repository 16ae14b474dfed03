package org.entente.app.server.pages;

import java.util.Locale;
import org.entente.app.server.view.LedgerView;
import org.entente.ledger.Extent;

/** What is in the ledger, and where to begin. */
final class HomePage {

    private static final int LATEST = 12;
    private static final int BUSIEST = 12;

    private final LedgerView view;
    private final boolean readOnly;

    HomePage(LedgerView view, boolean readOnly) {
        this.view = view;
        this.readOnly = readOnly;
    }

    Html write() {
        Extent extent = view.extent();
        Html html = Layout.begin("Ledger", "/");
        html.element("h1", "Who did what to whom");
        if (extent.events() == 0 && extent.stories() == 0) {
            html.open("p").text("This ledger is empty. Fill it with ").element("code", "entente code FILE");
            html.text(" or ").element("code", "entente import FILE --as icews");
            html.text(readOnly ? "." : ", or paste an article below.").close("p");
        } else {
            html.element(
                    "p",
                    String.format(
                            Locale.ROOT,
                            "%,d stories, %,d events and %,d statements, from %s to %s.",
                            extent.stories(),
                            extent.events(),
                            extent.statements(),
                            extent.first().map(Object::toString).orElse("—"),
                            extent.last().map(Object::toString).orElse("—")));
            html.open("div", "class", "columns").open("section");
            html.element("h2", "Busiest pairs");
            DyadTable.write(
                    html, view.dyads(view.whole()).stream().limit(BUSIEST).toList(), view);
            html.close("section").open("section", "class", "wide").element("h2", "Latest events");
            EventTable.write(html, view.latest(LATEST));
            html.close("section").close("div");
        }
        if (!readOnly) {
            paste(html);
        }
        return html;
    }

    private static void paste(Html html) {
        html.element("h2", "Read an article");
        html.open("form", "method", "post", "action", "/stories", "class", "paste");
        html.open("label")
                .text("Title")
                .open("input", "name", "title", "maxlength", "500")
                .close("label");
        html.open("label")
                .text("Date")
                .open("input", "name", "date", "type", "date")
                .close("label");
        html.open("label", "class", "wide")
                .text("Text")
                .open("textarea", "name", "text", "rows", "8", "required", "")
                .close("textarea");
        html.close("label").element("button", "Code it", "type", "submit").close("form");
    }
}
