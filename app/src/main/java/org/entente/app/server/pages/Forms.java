package org.entente.app.server.pages;

import java.util.List;
import org.entente.analysis.Window;

/** Fields of forms, each with its label. */
final class Forms {

    private Forms() {}

    /** Begins a form that asks for a page. */
    static Html ask(Html html, String path) {
        return html.open("form", "method", "get", "action", path, "class", "filters");
    }

    /** Ends it with its button. */
    static Html end(Html html, String button) {
        return html.element("button", button, "type", "submit").close("form");
    }

    /** A field for text, or of another type that HTML knows. */
    static void field(Html html, String name, String label, String type, String value) {
        html.open("label").text(label);
        html.open("input", "name", name, "type", type, "value", value).close("label");
    }

    /** A choice of one of several. */
    static void choice(Html html, String name, String label, List<String> values, String chosen) {
        html.open("label").text(label).open("select", "name", name);
        for (String value : values) {
            String words = value.isEmpty()
                    ? "any"
                    : value.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            if (value.equalsIgnoreCase(chosen)) {
                html.element("option", words, "value", value, "selected", "");
            } else {
                html.element("option", words, "value", value.isEmpty() ? " " : value);
            }
        }
        html.close("select").close("label");
    }

    /** Two days, and a slider that a script puts beside them. */
    static void window(Html html, Window chosen, Window whole) {
        field(html, "from", "from", "date", chosen.from().toString());
        field(html, "to", "to", "date", chosen.to().toString());
        html.open(
                        "span",
                        "class",
                        "slider",
                        "data-slider",
                        "",
                        "data-first",
                        whole.from().toString(),
                        "data-last",
                        whole.to().toString())
                .close("span");
    }

    /** A place for a chart that a script draws; until then it waits. */
    static void chart(Html html, String kind, String from, String label) {
        html.open(
                        "figure",
                        "class",
                        "chart " + kind,
                        "data-chart",
                        kind,
                        "data-from",
                        from,
                        "data-waiting",
                        "",
                        "role",
                        "img",
                        "aria-label",
                        label)
                .element("p", "Drawing…", "class", "faint")
                .close("figure");
    }
}
