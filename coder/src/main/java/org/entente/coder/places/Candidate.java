package org.entente.coder.places;

/**
 * A place that a name may mean.
 *
 * @param place the place
 * @param kind how the name stands to it
 */
public record Candidate(PlaceEntry place, NameKind kind) {}
