package org.entente.app.dossier;

import java.util.List;
import java.util.Locale;
import org.entente.app.report.Markup;
import org.entente.model.Place;

/** Where events happened: dots on a grid of the globe's degrees (plate carrée), and the places with their coordinates. */
final class PlaceMap {

    private static final double SCALE = 2.4;
    private static final int DEGREES = 30;

    private final List<Place> places;

    PlaceMap(List<Place> places) {
        this.places = List.copyOf(places);
    }

    void write(Markup page) {
        double width = 360 * SCALE;
        double height = 180 * SCALE;
        page.open("figure")
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + n(width) + " " + n(height),
                        "role",
                        "img",
                        "aria-label",
                        "Where it happened");
        page.element("rect", "", "x", "0", "y", "0", "width", n(width), "height", n(height), "fill", "#f3f6fa");
        for (int lon = -180; lon <= 180; lon += DEGREES) {
            page.element(
                    "line",
                    "",
                    "x1",
                    x(lon),
                    "x2",
                    x(lon),
                    "y1",
                    "0",
                    "y2",
                    n(height),
                    "stroke",
                    lon == 0 ? "#9aa5b5" : "#dde3ea");
        }
        for (int lat = -90; lat <= 90; lat += DEGREES) {
            page.element(
                    "line",
                    "",
                    "x1",
                    "0",
                    "x2",
                    n(width),
                    "y1",
                    y(lat),
                    "y2",
                    y(lat),
                    "stroke",
                    lat == 0 ? "#9aa5b5" : "#dde3ea");
        }
        for (Place place : places) {
            page.element(
                    "circle",
                    "",
                    "cx",
                    x(place.longitude()),
                    "cy",
                    y(place.latitude()),
                    "r",
                    "5",
                    "fill",
                    "#b23b22",
                    "fill-opacity",
                    "0.75");
            page.element(
                    "text",
                    place.name(),
                    "x",
                    n(Math.min(width - 90, (place.longitude() + 180) * SCALE + 8)),
                    "y",
                    y(place.latitude()));
        }
        page.close();
        page.element(
                "figcaption",
                "Degrees of longitude and latitude, a line every " + DEGREES
                        + "; the dark lines are Greenwich and the equator.");
        page.close();
        page.open("table")
                .open("thead")
                .row("th", "place", "country", "latitude", "longitude")
                .close()
                .open("tbody");
        for (Place place : places) {
            page.row(
                    "td",
                    place.name(),
                    place.country(),
                    String.format(Locale.ROOT, "%.3f", place.latitude()),
                    String.format(Locale.ROOT, "%.3f", place.longitude()));
        }
        page.close().close();
    }

    private static String x(double longitude) {
        return n((longitude + 180) * SCALE);
    }

    private static String y(double latitude) {
        return n((90 - latitude) * SCALE);
    }

    private static String n(double value) {
        return Markup.number(value);
    }
}
