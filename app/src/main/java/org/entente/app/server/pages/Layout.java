package org.entente.app.server.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.entente.model.QuadClass;

/** What every page has: head, navigation, the key to the four colours. */
final class Layout {

    /** The library that draws charts and maps. */
    static final String ECHARTS = "/lib/echarts/echarts.min.js";

    private static final List<List<String>> NAVIGATION = List.of(
            List.of("/", "Home"),
            List.of("/events", "Events"),
            List.of("/relations", "Relations"),
            List.of("/network", "Network"),
            List.of("/map", "Map"),
            List.of("/thesis", "Thesis"));

    private Layout() {}

    /** Begins a page; scripts are ours, by name. */
    static Html begin(String title, String path, String... scripts) {
        Html html = new Html();
        html.open("!DOCTYPE html").open("html", "lang", "en").open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title + " · Entente");
        html.open("link", "rel", "stylesheet", "href", "/assets/entente.css");
        html.open("link", "rel", "icon", "href", "data:,");
        for (String script : scripts) {
            html.open("script", "src", script, "defer", "").close("script");
        }
        html.close("head").open("body");
        html.element("a", "Skip to the content", "class", "skip", "href", "#content");
        html.open("header")
                .element("a", "Entente", "class", "brand", "href", "/")
                .open("nav", "aria-label", "Pages");
        for (List<String> entry : NAVIGATION) {
            boolean here = entry.get(0).equals("/") ? path.equals("/") : path.startsWith(entry.get(0));
            if (here) {
                html.element("a", entry.get(1), "href", entry.get(0), "aria-current", "page");
            } else {
                html.link(entry.get(0), entry.get(1));
            }
        }
        return html.close("nav").close("header").open("main", "id", "content");
    }

    /** Ends a page and answers with it. */
    static void answer(Context request, Html html) {
        html.close("main").open("footer");
        for (QuadClass quad : QuadClass.values()) {
            html.open("span", "class", "key")
                    .element("i", "", "class", "swatch " + colour(quad))
                    .text(words(quad))
                    .close("span");
        }
        html.close("footer").close("body").close("html");
        request.html(html.toString());
    }

    /** The class that colours a quad class. */
    static String colour(QuadClass quad) {
        return (quad.material() ? "m" : "v") + (quad.cooperative() ? "coop" : "conf");
    }

    /** An enum's name in words. */
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
