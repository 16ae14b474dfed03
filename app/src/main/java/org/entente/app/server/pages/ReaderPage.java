package org.entente.app.server.pages;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Part;
import org.entente.model.Span;
import org.entente.model.Statement;

/** One article: its text with marked spans, and beside each paragraph the events and statements that it tells. */
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
        EventCard card = new EventCard(book, readOnly);
        if (!readOnly && !events.isEmpty()) {
            desk(html);
        }
        html.open("article", "class", "reader", "lang", "en");
        row(html);
        html.open("h1");
        new MarkedText(title, Part.TITLE, story.title().isBlank() ? List.of() : events).write(html);
        html.close("h1").element("p", about(story, events.size(), statements.size()), "class", "faint");
        html.close("div").open("div", "class", "side");
        told(html, card, in(Part.TITLE, new Span(0, Integer.MAX_VALUE), events, statements));
        html.close("div").close("div");
        html.element("h2", events.isEmpty() ? "No events found" : "What it says", "class", "between");
        MarkedText text = new MarkedText(story.text(), Part.TEXT, events);
        for (Span paragraph : text.paragraphs()) {
            row(html);
            html.open("p");
            text.write(html, paragraph.start(), paragraph.end());
            html.close("p").close("div").open("div", "class", "side");
            told(html, card, in(Part.TEXT, paragraph, events, statements));
            html.close("div").close("div");
        }
        return html.close("article");
    }

    private record Told(List<Event> events, List<Statement> statements) {}

    private static Told in(Part part, Span span, List<Event> events, List<Statement> statements) {
        List<Event> here = new ArrayList<>(events);
        here.removeIf(event -> !within(event.evidence(), part, span));
        List<Statement> said = new ArrayList<>(statements);
        said.removeIf(statement -> !within(statement.evidence(), part, span));
        return new Told(here, said);
    }

    private static boolean within(Evidence evidence, Part part, Span span) {
        int start = evidence.span().start();
        return evidence.part() == part && start >= span.start() && start < span.end();
    }

    private static void told(Html html, EventCard card, Told told) {
        told.events().forEach(event -> card.write(html, event));
        told.statements().forEach(statement -> quote(html, statement));
    }

    private static void row(Html html) {
        html.open("div", "class", "row").open("div", "class", "words");
    }

    private static void desk(Html html) {
        html.open("div", "class", "desk scripted").open("label").text("Your name");
        html.open("input", "id", "reviewer", "autocomplete", "name", "maxlength", "80")
                .close("label");
        html.element("button", "Right", "type", "button", "data-judge", "right");
        html.element("button", "Wrong", "type", "button", "data-judge", "wrong");
        html.open("p", "class", "faint");
        for (List<String> key : List.of(
                List.of("j", "next "),
                List.of("k", "previous "),
                List.of("a", "right "),
                List.of("r", "wrong "),
                List.of("c", "correct "),
                List.of("x", "choose several"))) {
            html.element("kbd", key.get(0)).text(" " + key.get(1));
        }
        html.close("p").element("p", "", "id", "said", "role", "status").close("div");
    }

    private static void quote(Html html, Statement statement) {
        html.open("blockquote").open("p").element("b", Links.name(statement.speaker()));
        html.text(statement.mode() == Statement.Voice.DIRECT ? " said:" : " said, as told:");
        html.close("p").element("p", statement.text()).close("blockquote");
    }

    private static String about(Article story, int events, int statements) {
        String day = story.published().map(Object::toString).orElse("no date");
        String publisher = story.publisher().isBlank() ? "" : story.publisher() + " · ";
        return publisher + day + " · " + events + (events == 1 ? " event · " : " events · ") + statements
                + (statements == 1 ? " statement" : " statements");
    }
}
