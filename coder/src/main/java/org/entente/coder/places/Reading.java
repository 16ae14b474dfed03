package org.entente.coder.places;

import java.util.List;
import java.util.Optional;

/**
 * What a name was taken for.
 *
 * @param span the name
 * @param probability how likely it is a place, 0 to 1
 * @param place which; empty where that is not known
 * @param reason what decided
 * @param others the next likeliest, best first
 */
record Reading(Span span, double probability, Optional<Candidate> place, String reason, List<PlaceEntry> others) {}
