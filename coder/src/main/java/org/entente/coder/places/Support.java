package org.entente.coder.places;

import java.util.List;

/** What the other names of a story say for a place: that it lies in one of them, near one, in the same division or country. */
final class Support {

    /** Below this probability a meaning of another name is not heard, to save time. */
    private static final double FAINT = 0.02;

    private final Weights weights;
    private final PlaceEntry place;
    private double near;
    private double division;
    private double country;
    private double in;
    private double strongest;
    private String reason = "";

    /** Hears all other names for one place. */
    Support(Weights weights, PlaceEntry place, NameInStory own, List<NameInStory> names) {
        this.weights = weights;
        this.place = place;
        for (NameInStory other : names) {
            if (other != own) {
                hear(other);
            }
        }
    }

    /** The score they add up to. */
    double score() {
        return weights.near() * Math.log1p(near)
                + weights.division() * Math.log1p(division)
                + weights.country() * Math.log1p(country)
                + weights.in() * Math.log1p(in);
    }

    /** What the loudest of them says, "" where none says anything. */
    String reason() {
        return reason;
    }

    private void hear(NameInStory other) {
        for (int i = 0; i < other.candidates().size(); i++) {
            double share = other.weight() * other.likely(i);
            if (share > FAINT) {
                hear(other.candidates().get(i).place(), share);
            }
        }
    }

    private void hear(PlaceEntry there, double share) {
        if (Containment.lies(place, there)) {
            in += share;
            note("in " + there.name() + ", which the story names", weights.in() * share);
        } else if (there.featureClass() != FeatureClass.COUNTRY && there.featureClass() != FeatureClass.CONTINENT) {
            double closeness = share * weights.nearness(place, there);
            near += closeness;
            note("near " + there.name() + ", which the story names", weights.near() * closeness);
            if (!place.admin1().isEmpty() && place.division().equals(there.division())) {
                division += share;
                note("in one division with " + there.name(), weights.division() * share);
            }
            if (!place.country().isEmpty() && place.country().equals(there.country())) {
                country += share;
                note("in one country with " + there.name(), weights.country() * share);
            }
        }
    }

    private void note(String said, double loudness) {
        if (loudness > strongest) {
            strongest = loudness;
            reason = said;
        }
    }
}
