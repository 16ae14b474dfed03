package org.entente.coder.places;

import java.util.List;
import java.util.Optional;
import org.entente.model.Place;

/**
 * A place's name in a sentence.
 *
 * @param from the index of its first token
 * @param to the index after its last
 * @param start its first character in the text that was read, in UTF-16 units
 * @param end the one after its last
 * @param text its words
 * @param role what it does in the sentence
 * @param place what it names; empty where that is not known
 * @param admin1 the name of the first-order division it lies in, "" where it lies in none or none is known
 * @param featureClass what kind of thing it is; empty where unknown
 * @param reason what decided, for people
 * @param others the next likeliest places of that name, best first
 */
public record PlaceMention(
        int from,
        int to,
        int start,
        int end,
        String text,
        Role role,
        Optional<Place> place,
        String admin1,
        Optional<FeatureClass> featureClass,
        String reason,
        List<Place> others) {

    public PlaceMention {
        others = List.copyOf(others);
    }

    /** Whether its point says where something happened: known, and no country's or continent's mere middle. */
    public boolean locates() {
        return place.isPresent() && featureClass.map(FeatureClass::locates).orElse(false);
    }
}
