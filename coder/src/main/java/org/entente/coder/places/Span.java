package org.entente.coder.places;

import java.util.List;

/**
 * Words that are a name.
 *
 * @param from the index of the first word
 * @param to the index after the last
 * @param start the first character, in UTF-16 units
 * @param end the one after the last
 * @param key the name's look-up form
 * @param candidates the places that bear it; empty only for what the text itself calls a place
 */
record Span(int from, int to, int start, int end, String key, List<Candidate> candidates) {}
