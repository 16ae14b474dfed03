package org.entente.app.server.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.thesis.Episode;
import org.entente.analysis.thesis.Evidence;
import org.entente.app.server.api.Query;
import org.entente.app.server.safety.Problem;
import org.entente.app.server.view.Inquiry;
import org.entente.app.server.view.LedgerView;
import org.entente.model.EventType;

/** Whether a claim is borne out: a form that writes it, the verdict, the tests, and the episodes behind them. */
final class ThesisPage {

    private static final String EXAMPLE = "THREATEN,SANCTION USA -> RUS raises COOPERATION RUS <-> CHN within 30 days";
    private static final int ROWS = 30;

    private final LedgerView view;
    private final Inquiry inquiry;

    ThesisPage(LedgerView view, Inquiry inquiry) {
        this.view = view;
        this.inquiry = inquiry;
    }

    void answer(Context request) {
        Query query = new Query(request);
        Optional<String> text = query.text("thesis");
        Html html = Layout.begin("Thesis", "/thesis", Layout.ECHARTS, "/assets/charts.js", "/assets/thesis.js");
        html.element("h1", "Is the claim borne out?");
        form(html, text.orElse(EXAMPLE), query);
        if (text.isPresent()) {
            Window window = query.window(view);
            try {
                answer(html, inquiry.thesis(text.get(), window), text.get(), window);
            } catch (Problem unread) {
                request.status(unread.status());
                html.element("p", unread.detail(), "class", "wrong", "role", "alert");
            }
        }
        Layout.answer(request, html);
    }

    private static void form(Html html, String text, Query query) {
        html.open("form", "method", "get", "action", "/thesis", "class", "thesis", "id", "thesis-form");
        html.open("div", "class", "builder scripted", "data-builder", "");
        side(html, "cause", "The cause");
        html.open("label").text("brings").open("select", "data-part", "direction");
        html.element("option", "more", "value", "raises")
                .element("option", "less", "value", "lowers")
                .close("select")
                .close("label");
        side(html, "effect", "The effect");
        html.open("label").text("within days");
        html.open("input", "data-part", "days", "type", "number", "min", "1", "max", "366", "value", "30")
                .close("label")
                .close("div");
        html.open("label", "class", "wide").text("The claim");
        html.open("input", "name", "thesis", "id", "thesis", "maxlength", "1000", "spellcheck", "false", "value", text)
                .close("label");
        Forms.field(html, "from", "from", "date", query.text("from").orElse(""));
        Forms.field(html, "to", "to", "date", query.text("to").orElse(""));
        Forms.end(html, "Test");
        html.element("p", "", "id", "thesis-said", "class", "faint", "role", "status");
    }

    private static void side(Html html, String name, String label) {
        html.open("fieldset").element("legend", label);
        html.open("label").text("acts").open("select", "data-part", name + "-types", "multiple", "", "size", "4");
        Stream.concat(
                        Stream.of("COOPERATION", "CONFLICT"),
                        Stream.of(EventType.values()).map(Enum::name))
                .forEach(type -> html.element("option", type.toLowerCase(Locale.ROOT), "value", type));
        html.close("select").close("label");
        html.open("label").text("by");
        html.open("input", "data-part", name + "-left", "size", "8", "placeholder", "anyone")
                .close("label");
        html.open("label").text("on").open("select", "data-part", name + "-arrow", "aria-label", "direction");
        html.element("option", "→ on", "value", "->")
                .element("option", "↔ with", "value", "<->")
                .close("select")
                .close("label");
        html.open("label").text("whom");
        html.open("input", "data-part", name + "-right", "size", "8", "placeholder", "anyone")
                .close("label")
                .close("fieldset");
    }

    private void answer(Html html, Inquiry.Answer answer, String text, Window window) {
        html.open(
                "section",
                "class",
                "found " + answer.finding().verdict().words().replace(' ', '-'));
        html.element("h2", capital(answer.finding().verdict().words()));
        html.element("p", answer.finding().sentence(), "class", "verdict");
        html.element(
                        "p",
                        String.format(
                                Locale.ROOT,
                                "%,d causes and %,d effects from %s to %s.",
                                answer.finding().causes(),
                                answer.finding().effects(),
                                window.from(),
                                window.to()),
                        "class",
                        "faint")
                .close("section");
        Direction direction = answer.finding().thesis().direction();
        answer.finding().evidence().ifPresent(evidence -> {
            String from =
                    "/api/v1/thesis?thesis=" + Links.encoded(text) + "&from=" + window.from() + "&to=" + window.to();
            html.open("div", "class", "evidence-grid").open("section");
            html.element("h2", "Effects around a cause");
            Forms.chart(
                    html, "epochs", from, "Effects per cause by days from the cause, against causes shifted in time");
            html.close("section").open("section").element("h2", "How soon");
            Forms.chart(html, "lags", from, "The rate ratio of the count model for windows of different length");
            html.close("section").open("section").element("h2", "The three tests");
            ForestPlot.write(html, evidence, direction);
            html.close("section").open("section").element("h2", "Looked at in other ways");
            robustness(html, evidence);
            html.close("section").close("div");
        });
        if (!answer.episodes().isEmpty()) {
            html.element("h2", "The episodes that say most for it");
            answer.episodes().forEach(episode -> episode(html, episode));
        }
    }

    private static void robustness(Html html, Evidence evidence) {
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        List.of("Variant", "Rate ratio", "Permutation p", "Count model p")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        evidence.robustness().forEach(variant -> {
            html.open("tr").element("th", variant.name(), "scope", "row");
            html.element("td", ForestPlot.number(variant.rateRatio()), "class", "number")
                    .element("td", ForestPlot.p(variant.epochsP()), "class", "number")
                    .element("td", ForestPlot.p(variant.lagsP()), "class", "number")
                    .close("tr");
        });
        html.close("tbody").close("table").close("div");
    }

    private void episode(Html html, Episode episode) {
        html.open("details", "class", "episode").open("summary");
        html.element("b", episode.day().toString())
                .text(String.format(
                        Locale.ROOT,
                        ": %d %s, then %d %s where %.1f were to be expected",
                        episode.causes().size(),
                        episode.causes().size() == 1 ? "cause" : "causes",
                        episode.effects().size(),
                        episode.effects().size() == 1 ? "effect" : "effects",
                        episode.expected()))
                .close("summary");
        EventTable.write(
                html,
                Stream.concat(episode.causes().stream(), episode.effects().stream())
                        .limit(ROWS)
                        .flatMap(id -> view.ledger().event(id).stream())
                        .toList());
        html.close("details");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
