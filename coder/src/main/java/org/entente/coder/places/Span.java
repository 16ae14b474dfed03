package org.entente.coder.places;

import java.util.List;

/**
 * Words that the gazetteer knows as a name.
 *
 * @param from the index of the first word
 * @param to the index after the last
 * @param start the first character, in UTF-16 units
 * @param end the one after the last
 * @param key the name's look-up form
 * @param candidates the places that bear it, never empty
 */
record Span(int from, int to, int start, int end, String key, List<Candidate> candidates) {}
