package org.entente.coder.places;

import org.entente.model.Place;

/**
 * A place in the gazetteer.
 *
 * @param name as English news writes it
 * @param country ISO 3166-1 alpha-2, as GeoNames has it ({@code XK} for Kosovo), "" where it lies in none
 * @param admin1 GeoNames' code of the first-order division in its country, "" where it lies in none
 * @param featureClass what kind of thing it is
 * @param rank its standing among places of its kind
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population people who live there; for what has none, how prominent it is, in the same measure
 */
public record PlaceEntry(
        String name,
        String country,
        String admin1,
        FeatureClass featureClass,
        Rank rank,
        double latitude,
        double longitude,
        long population) {

    /** A town's standing. */
    public enum Rank {
        CAPITAL,
        DIVISION_SEAT,
        COUNTY_SEAT,
        NONE
    }

    private static final double EARTH_RADIUS_KM = 6371;

    /** The division's code with its country, {@code US.TX}; "" where it lies in none. */
    public String division() {
        return admin1.isEmpty() ? "" : country + "." + admin1;
    }

    /** Kilometres to another place along the surface (haversine formula). */
    public double distance(PlaceEntry other) {
        return distance(other.latitude, other.longitude);
    }

    /** Kilometres to a point, in degrees, along the surface (haversine formula). */
    public double distance(double otherLatitude, double otherLongitude) {
        double lat1 = Math.toRadians(latitude);
        double lat2 = Math.toRadians(otherLatitude);
        double a = Math.sin((lat2 - lat1) / 2);
        double b = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double h = a * a + Math.cos(lat1) * Math.cos(lat2) * b * b;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** The place as events carry it. */
    public Place place() {
        return new Place(name, Countries.alpha3(country), latitude, longitude);
    }
}
