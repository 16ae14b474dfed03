package org.entente.bench.places;

import java.util.List;
import org.entente.bench.places.MarkedStory.MarkedPlace;
import org.entente.coder.places.PlaceLine;

/** Counts how many marked places were found, and how many of those within 161 km (100 miles) of the marked point. */
final class PlaceScore {

    private static final double NEAR_KM = 161;
    private static final double EARTH_RADIUS_KM = 6371;

    private int stories;
    private int marked;
    private int found;
    private int exact;
    private int near;
    private int listed;
    private int right;

    /** Scores one story: a name is found where a listed name with a point overlaps it, best one with the same ends. */
    void add(MarkedStory story, List<PlaceLine> all) {
        List<PlaceLine> lines =
                all.stream().filter(l -> l.lat() != null && l.lon() != null).toList();
        stories++;
        listed += lines.size();
        right += (int) lines.stream()
                .filter(l -> story.places().stream().anyMatch(p -> overlap(l, p)))
                .count();
        for (MarkedPlace place : story.places()) {
            marked++;
            lines.stream()
                    .filter(l -> overlap(l, place))
                    .min((a, b) -> Boolean.compare(!same(a, place), !same(b, place)))
                    .ifPresent(line -> count(line, place));
        }
    }

    /** The row of the table: stories, marked, found, same ends, within 161 km of those found, precision. */
    String row(String name) {
        return String.format(
                java.util.Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f |",
                name,
                stories,
                marked,
                (double) found / marked,
                (double) exact / marked,
                (double) near / found,
                (double) right / listed);
    }

    /** The share of the marked names that was found. */
    double found() {
        return (double) found / marked;
    }

    /** The share of those found that was put within 161 km of the marked point. */
    double near() {
        return (double) near / found;
    }

    private void count(PlaceLine line, MarkedPlace place) {
        found++;
        exact += same(line, place) ? 1 : 0;
        Double latitude = line.lat();
        Double longitude = line.lon();
        if (latitude != null && longitude != null) {
            near += kilometres(latitude, longitude, place) <= NEAR_KM ? 1 : 0;
        }
    }

    private static boolean overlap(PlaceLine line, MarkedPlace place) {
        return line.start() < place.end() && place.start() < line.end();
    }

    private static boolean same(PlaceLine line, MarkedPlace place) {
        return line.start() == place.start() && line.end() == place.end();
    }

    /** Along the surface (haversine formula). */
    private static double kilometres(double latitude, double longitude, MarkedPlace place) {
        double lat1 = Math.toRadians(latitude);
        double lat2 = Math.toRadians(place.latitude());
        double a = Math.sin((lat2 - lat1) / 2);
        double b = Math.sin(Math.toRadians(place.longitude() - longitude) / 2);
        double h = a * a + Math.cos(lat1) * Math.cos(lat2) * b * b;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
