package org.entente.app.server.pages;

import java.util.Locale;
import java.util.Map;
import org.entente.model.QuadClass;

/** A bar of four colours, drawn as SVG, which needs no style of its own. */
final class Bars {

    private static final double WIDTH = 160;

    private Bars() {}

    static void write(Html html, Map<QuadClass, Integer> quads, int most) {
        StringBuilder words = new StringBuilder();
        for (QuadClass quad : QuadClass.values()) {
            words.append(words.length() == 0 ? "" : ", ")
                    .append(quads.getOrDefault(quad, 0))
                    .append(' ')
                    .append(Layout.words(quad));
        }
        html.open("svg", "class", "bar", "viewBox", "0 0 160 10", "role", "img", "aria-label", words.toString());
        double x = 0;
        for (QuadClass quad : QuadClass.values()) {
            double width = WIDTH * quads.getOrDefault(quad, 0) / most;
            html.open(
                            "rect",
                            "class",
                            Layout.colour(quad),
                            "x",
                            number(x),
                            "y",
                            "0",
                            "width",
                            number(width),
                            "height",
                            "10")
                    .close("rect");
            x += width;
        }
        html.element("title", words.toString()).close("svg");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
