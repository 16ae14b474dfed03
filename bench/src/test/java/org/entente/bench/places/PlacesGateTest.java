package org.entente.bench.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.places.Gazetteer;
import org.entente.coder.places.PlaceLines;
import org.entente.coder.places.PlaceResolver;
import org.entente.model.testing.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Holds what the geoparser reaches on two marked corpora; skipped where these are not there. */
class PlacesGateTest {

    /** How far a figure may move before somebody has to write down why. */
    private static final double UNRECORDED = 0.01;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "places-gate.tsv", delimiter = '\t', numLinesToSkip = 1)
    void placesAreFoundAndPutWhereTheyLie(String corpus, double leastFound, double leastNear, double found, double near)
            throws IOException {
        Path file = Shared.file("benchmarks/places/" + corpus + ".jsonl.gz");
        List<MarkedStory> stories = MarkedStory.read(file);
        PlaceLines places = new PlaceLines(EnglishReader.load(), new PlaceResolver(Gazetteer.load()));
        PlaceScore score = new PlaceScore();
        for (int i = 0; i < stories.size(); i++) {
            score.add(stories.get(i), places.of(stories.get(i).article(corpus + "-" + i)));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d stories, found %.4f, within 161 km %.4f%n",
                corpus,
                stories.size(),
                score.found(),
                score.near());
        assertThat(stories).hasSizeGreaterThan(200);
        assertThat(score.found()).as("found").isGreaterThanOrEqualTo(leastFound).isCloseTo(found, within(UNRECORDED));
        assertThat(score.near())
                .as("within 161 km of those found")
                .isGreaterThanOrEqualTo(leastNear)
                .isCloseTo(near, within(UNRECORDED));
    }
}
