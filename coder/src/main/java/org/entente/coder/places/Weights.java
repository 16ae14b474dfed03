package org.entente.coder.places;

/**
 * What each kind of evidence counts in the choice between places of one name.
 *
 * @param people for each tenfold of people
 * @param capital for a capital
 * @param seat for a division's or a county's seat
 * @param otherName against a place that bears the name as another
 * @param state for a country or continent rather than a town
 * @param area for a division or region rather than a town
 * @param county against a county whose name stands without "County"
 * @param section against a part of a town
 * @param near for places nearby that are named
 * @param kilometres what nearby is
 * @param division for other names in its division
 * @param country for other names in its country
 * @param in for areas named in which it lies
 * @param beside for its area right after it
 * @param words for words that only news of its country uses
 * @param home for the paper's home nearby
 */
record Weights(
        double people,
        double capital,
        double seat,
        double otherName,
        double state,
        double area,
        double county,
        double section,
        double near,
        double kilometres,
        double division,
        double country,
        double in,
        double beside,
        double words,
        double home) {

    /**
     * Found by random search on every second story of the marked corpora, people held at a half: local news alone would
     * put it lower. {@code docs/regressions/places.md} has the scores on both halves.
     */
    static final Weights TUNED =
            new Weights(0.5, 2.0, 0.2, 2.9, 3.9, 1.0, 0.6, 0.8, 1.8, 200, 0.5, 0.5, 1.8, 2.7, 1.5, 2.0);

    /** How near one place is to another: 1 where they are one, less with every kilometre. */
    double nearness(PlaceEntry a, PlaceEntry b) {
        return Math.abs(a.latitude() - b.latitude()) > 8 ? 0 : Math.exp(-a.distance(b) / kilometres);
    }
}
