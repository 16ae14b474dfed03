package org.entente.app.server.pages;

import java.util.List;
import java.util.Locale;
import org.entente.app.server.reviews.Review;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Part;
import org.entente.model.Statement;

/** One article: its text with marked spans, and beside it a card for each event. */
final class ReaderPage {

    private final ReviewBook book;
    private final boolean readOnly;

    ReaderPage(ReviewBook book, boolean readOnly) {
        this.book = book;
        this.readOnly = readOnly;
    }

    Html write(Article story, List<Event> events, List<Statement> statements) {
        String title = story.title().isBlank() ? "Untitled story" : story.title();
        Html html = Layout.begin(title, "/stories", "/assets/reader.js");
        html.open("div", "class", "reader").open("article", "lang", "en").open("h1");
        if (story.title().isBlank()) {
            html.text(title);
        } else {
            new MarkedText(story.title(), Part.TITLE, events).write(html);
        }
        html.close("h1");
        html.element("p", about(story, events.size(), statements.size()), "class", "faint");
        new MarkedText(story.text(), Part.TEXT, events).paragraphs(html);
        html.close("article").open("aside", "aria-label", "Events and statements");
        html.element("h2", events.isEmpty() ? "No events found" : events.size() + " events");
        if (!readOnly && !events.isEmpty()) {
            html.open("p", "class", "faint").text("Keys: j next, k previous, a right, r wrong, c correct. ");
            html.open("label")
                    .text("Your name ")
                    .open("input", "id", "reviewer", "autocomplete", "name", "maxlength", "80");
            html.close("label").close("p").element("p", "", "id", "said", "role", "status");
        }
        events.forEach(event -> card(html, event));
        if (!statements.isEmpty()) {
            html.element("h2", statements.size() + " statements");
            statements.forEach(statement -> quote(html, statement));
        }
        return html.close("aside").close("div");
    }

    private void card(Html html, Event event) {
        html.open(
                "section",
                "class",
                "card " + Layout.colour(event.quad()),
                "id",
                "e-" + event.id(),
                "data-event",
                event.id(),
                "tabindex",
                "0");
        html.open("h3").element("span", event.type().name(), "class", "type " + Layout.colour(event.quad()));
        html.text(event.mode().label().isEmpty() ? "" : " " + event.mode().label())
                .close("h3");
        html.open("p").element("b", Links.names(event.sources())).text(event.reciprocal() ? " ↔ " : " → ");
        html.element("b", Links.names(event.targets())).close("p");
        html.element("p", "“" + event.evidence().text() + "”", "class", "evidence");
        html.open("details").element("summary", facts(event)).open("dl");
        row(html, "Trigger", event.trigger().text());
        row(html, "Found by", event.by());
        row(html, "CAMEO", event.cameo() + ", Goldstein " + event.goldstein());
        row(html, "Standing", event.factuality().label());
        event.attribution().ifPresent(actor -> row(html, "Said by", Links.name(actor)));
        event.place().ifPresent(place -> row(html, "Place", place.name() + " (" + place.country() + ")"));
        html.close("dl").close("details");
        html.open("p", "class", "judged");
        for (Review review : book.of(event.id())) {
            html.element("span", review.judgement().label() + " (" + review.reviewer() + ")", "class", "judgement");
        }
        html.close("p").close("section");
    }

    private static String facts(Event event) {
        return "%s · confidence %d %%".formatted(event.date().start(), Math.round(100 * event.confidence()));
    }

    private static void row(Html html, String name, String value) {
        html.element("dt", name).element("dd", value);
    }

    private static void quote(Html html, Statement statement) {
        html.open("blockquote").open("p").element("b", Links.name(statement.speaker()));
        html.text(statement.mode().label().toLowerCase(Locale.ROOT).equals("direct") ? " said:" : " said, as told:");
        html.close("p").element("p", statement.text()).close("blockquote");
    }

    private static String about(Article story, int events, int statements) {
        String day = story.published().map(Object::toString).orElse("no date");
        String publisher = story.publisher().isBlank() ? "" : story.publisher() + " · ";
        return publisher + day + " · " + events + " events · " + statements + " statements";
    }
}
