package org.entente.app.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.app.report.Markup;
import org.entente.ledger.Ledger;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Place;

/** Composes the page on one article. What the ledger cannot say, the page says. */
final class Dossier {

    private final Coding coding;
    private final Optional<LocalDate> day;
    private final Optional<Ledger> ledger;
    private final long seed;

    /**
     * A dossier on a coded article.
     *
     * @param dateless the day of publication, where the article does not say
     * @param ledger what is known besides; empty where there is no ledger
     * @param seed what the draws of the tests begin with
     */
    Dossier(Coding coding, Optional<LocalDate> dateless, Optional<Ledger> ledger, long seed) {
        this.coding = coding;
        this.day = coding.article().published().or(() -> dateless).or(() -> coding.events().stream()
                .map(Event::reported)
                .findFirst());
        this.ledger = ledger;
        this.seed = seed;
    }

    String page() {
        String title = coding.article().title();
        Markup page =
                Markup.page(title.isBlank() ? "Dossier on " + coding.article().id() : title);
        page.element("p", source(), "class", "note");
        page.element("h2", "The article");
        page.element(
                "p",
                "Marked are what was done, who did it to whom (underlined), statements and claims; point at a mark to read it.",
                "class",
                "note");
        new MarkedArticle(coding).write(page);
        page.element("h2", "Events");
        events(page);
        page.element("h2", "Statements");
        statements(page);
        page.element("h2", "How its actors stood before");
        new Standing(coding, day, ledger).write(page);
        page.element("h2", "Where it happened");
        places(page);
        page.element("h2", "What it claims, and what the ledger says to it");
        new ClaimVerdicts(coding, ledger, seed).write(page);
        page.element(
                "p",
                "Made by Entente from reported events. Association in reported events is not proof; a program read the article"
                        + " and errs: every entry stands beside the words that it was read from.",
                "class",
                "note");
        return page.end();
    }

    private String source() {
        String publisher = coding.article().publisher().isBlank()
                ? "Publisher unknown"
                : coding.article().publisher();
        String address =
                coding.article().url().isBlank() ? "" : " · " + coding.article().url();
        return publisher + " · "
                + day.map(date -> "published " + date).orElse("day of publication unknown")
                + address + " · story " + coding.article().id();
    }

    private void events(Markup page) {
        if (coding.events().isEmpty()) {
            page.element("p", "No event was read in this article.");
            return;
        }
        page.open("table").open("thead");
        page.row("th", "day", "who", "did what", "to whom", "told as", "confidence", "words");
        page.close().open("tbody");
        for (Event event : coding.events()) {
            page.row(
                    "td",
                    event.date().start().toString(),
                    MarkedArticle.names(event.sources()),
                    MarkedArticle.words(event.type()) + (event.reciprocal() ? " (each other)" : ""),
                    MarkedArticle.names(event.targets()),
                    event.factuality() == Factuality.ASSERTED
                            ? "fact"
                                    + event.attribution()
                                            .map(who -> ", by " + who.name())
                                            .orElse("")
                            : MarkedArticle.words(event.factuality()),
                    Math.round(100 * event.confidence()) + " %",
                    event.evidence().text());
        }
        page.close().close();
    }

    private void statements(Markup page) {
        if (coding.statements().isEmpty()) {
            page.element("p", "No statement was read in this article.");
        }
        coding.statements().forEach(statement -> page.open("p")
                .element("b", MarkedArticle.names(List.of(statement.speaker())))
                .text(statement.audience().map(who -> " to " + who.name()).orElse("") + ": " + statement.text())
                .close());
    }

    private void places(Markup page) {
        List<Place> places = coding.events().stream()
                .flatMap(event -> event.place().stream())
                .distinct()
                .toList();
        if (places.isEmpty()) {
            page.element("p", "The article does not say where its events happened, or names no place that is known.");
        } else {
            new PlaceMap(places).write(page);
        }
    }
}
