package org.entente.coder.places;

import java.util.Map;
import java.util.Optional;

/**
 * What speaks for a place alone, before other names are heard.
 *
 * @param weights what each kind of evidence counts
 * @param cues how strongly the story's words speak of each country
 * @param home where the paper is at home, if known
 */
record Standing(Weights weights, Map<String, Double> cues, Optional<PlaceEntry> home) {

    /** The score of a place that a name may mean; only differences between scores have a meaning. */
    double of(Candidate candidate) {
        PlaceEntry place = candidate.place();
        double score = weights.people() * Math.log10(place.population() + 100.0);
        score -= candidate.kind() == NameKind.OTHER ? weights.otherName() : 0;
        score += rank(place.rank()) + kind(place.featureClass());
        score += weights.words() * cues.getOrDefault(place.country(), 0.0);
        if (home.isPresent()) {
            score += weights.home() * weights.nearness(place, home.get());
        }
        return score;
    }

    private double rank(PlaceEntry.Rank rank) {
        return switch (rank) {
            case CAPITAL -> weights.capital();
            case DIVISION_SEAT, COUNTY_SEAT -> weights.seat();
            case NONE -> 0;
        };
    }

    private double kind(FeatureClass featureClass) {
        return switch (featureClass) {
            case COUNTRY, CONTINENT -> weights.state();
            case DIVISION, REGION, WATER, TERRAIN, SITE -> weights.area();
            case COUNTY -> -weights.county();
            case SECTION -> -weights.section();
            case TOWN -> 0;
        };
    }
}
