package org.entente.coder.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The known names of a story, as the choice between places sees them; the lists run along with one another.
 *
 * @param spans the names
 * @param probabilities how likely each is a place, 0 to 1
 * @param beside the area that stands right after it, if it lies there
 * @param cues how strongly the story's words speak of each country
 */
record StoryNames(
        List<Span> spans, List<Double> probabilities, List<Optional<Span>> beside, Map<String, Double> cues) {}
