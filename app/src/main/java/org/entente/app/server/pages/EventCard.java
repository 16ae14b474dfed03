package org.entente.app.server.pages;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.server.reviews.Review;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventType;

/** An event as a card: who did what to whom, how that was found, what analysts say of it, and the form that corrects it. */
final class EventCard {

    private final ReviewBook book;
    private final boolean readOnly;

    EventCard(ReviewBook book, boolean readOnly) {
        this.book = book;
        this.readOnly = readOnly;
    }

    void write(Html html, Event event) {
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
        html.open("header").open("h3");
        html.element("span", event.type().name(), "class", "type " + Layout.colour(event.quad()));
        html.text(event.mode().label().isEmpty() ? "" : " " + event.mode().label())
                .close("h3");
        html.element("span", Math.round(100 * event.confidence()) + " %", "class", "faint", "title", "confidence");
        if (!readOnly) {
            html.open(
                    "input",
                    "type",
                    "checkbox",
                    "class",
                    "choose scripted",
                    "aria-label",
                    "choose this event",
                    "tabindex",
                    "-1");
        }
        html.close("header");
        html.open("p").element("b", Links.names(event.sources())).text(event.reciprocal() ? " ↔ " : " → ");
        html.element("b", Links.names(event.targets())).close("p");
        html.element("p", "“" + event.evidence().text() + "”", "class", "evidence");
        facts(html, event);
        html.open("p", "class", "judged");
        for (Review review : book.of(event.id())) {
            html.element(
                    "span",
                    review.judgement().label() + ", " + review.reviewer(),
                    "class",
                    "judgement",
                    "data-reviewer",
                    review.reviewer(),
                    "title",
                    review.at().toString());
        }
        html.close("p");
        if (!readOnly) {
            correction(html, event);
        }
        html.close("section");
    }

    private static void facts(Html html, Event event) {
        String where = event.place().map(place -> " · " + place.name()).orElse("");
        html.open("details").element("summary", event.date().start() + where).open("dl");
        row(html, "Trigger", event.trigger().text());
        row(html, "Found by", event.by());
        row(html, "CAMEO", event.cameo().isEmpty() ? "—" : event.cameo());
        row(html, "Goldstein", Double.toString(event.goldstein()));
        row(html, "Standing", event.factuality().label());
        row(html, "Dated", event.date().precision().label() + ", reported " + event.reported());
        event.attribution().ifPresent(actor -> row(html, "Said by", Links.name(actor)));
        event.place().ifPresent(place -> row(html, "Place", place.name() + " (" + place.country() + ")"));
        if (!event.contexts().isEmpty()) {
            row(
                    html,
                    "About",
                    event.contexts().stream().map(context -> context.label()).collect(Collectors.joining(", ")));
        }
        html.close("dl").close("details");
    }

    private static void correction(Html html, Event event) {
        html.open("form", "hidden", "", "class", "correct").open("label").text("type");
        html.open("select", "name", "type", "data-was", event.type().name());
        for (EventType type : EventType.values()) {
            if (type == event.type()) {
                html.element("option", type.name(), "selected", "");
            } else {
                html.element("option", type.name());
            }
        }
        html.close("select").close("label");
        field(html, "mode", event.mode().label());
        field(html, "source", codes(event.sources().stream()));
        field(html, "target", codes(event.targets().stream()));
        field(html, "date", event.date().start().toString());
        html.open("label")
                .text("note")
                .open("input", "name", "note", "maxlength", "500")
                .close("label");
        html.element("button", "Keep", "type", "submit")
                .element("button", "Cancel", "type", "button", "class", "plain cancel")
                .close("form");
    }

    private static void field(Html html, String name, String value) {
        html.open("label").text(name);
        html.open("input", "name", name, "maxlength", "200", "value", value, "data-was", value)
                .close("label");
    }

    private static String codes(Stream<Actor> actors) {
        return actors.map(actor -> Optional.of(actor.code())
                        .filter(code -> !code.isEmpty())
                        .orElse(actor.name()))
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static void row(Html html, String name, String value) {
        html.element("dt", name).element("dd", value);
    }
}
