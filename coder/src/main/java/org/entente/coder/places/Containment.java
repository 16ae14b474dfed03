package org.entente.coder.places;

/** Which place lies in which. */
final class Containment {

    /** How near a county's middle a place must be to lie in it, as counties have no outline here, in kilometres. */
    private static final double COUNTY_REACH = 50;

    private Containment() {}

    /** Whether some place of one name lies in some area of the other. */
    static boolean lies(Span inner, Span outer) {
        return inner.candidates().stream().anyMatch(c -> lies(c.place(), outer));
    }

    /** Whether a place lies in some area of a name. */
    static boolean lies(PlaceEntry place, Span outer) {
        return outer.candidates().stream().anyMatch(c -> c.kind() != NameKind.ADJECTIVE && lies(place, c.place()));
    }

    /** Whether a place lies in an area. */
    static boolean lies(PlaceEntry place, PlaceEntry area) {
        if (place.equals(area) || !place.country().equals(area.country())) {
            return false;
        }
        return switch (area.featureClass()) {
            case COUNTRY -> place.featureClass() != FeatureClass.COUNTRY;
            case DIVISION ->
                place.featureClass() != FeatureClass.DIVISION && place.admin1().equals(area.admin1());
            case COUNTY -> place.admin1().equals(area.admin1()) && place.distance(area) < COUNTY_REACH;
            default -> false;
        };
    }
}
