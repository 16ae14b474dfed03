package org.entente.bench.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.places.Gazetteer;
import org.entente.coder.places.PlaceLines;
import org.entente.coder.places.PlaceResolver;

/** Scores the places of two marked corpora, LGL and GeoVirus, and writes {@code docs/regressions/places.md}. */
public final class PlacesRegression {

    private static final String HEAD =
            """
            # Places

            Made by `org.entente.bench.places.PlacesRegression SHARED OUT`; SHARED is the folder that holds
            `benchmarks/places/`. A marked name counts as found where a name listed with a point overlaps it; what was
            left unknown does not count as found. Every second story of each corpus ("seen") served to learn the clues'
            weights, to tune the choice between places and to read errors; the others ("held out") did not. Precision is
            low by the corpora's own rules: GeoVirus marks no adjectives ("Kenyan"), neither marks all names within the
            names of bodies.

            | corpus | stories | marked | found | same ends | within 161 km, of found | precision |
            |---|---|---|---|---|---|---|
            """;

    private PlacesRegression() {}

    /**
     * Runs it.
     *
     * @param arguments the folder of third-party data, the file to write
     */
    public static void main(String[] arguments) throws IOException {
        PlaceLines places = new PlaceLines(EnglishReader.load(), new PlaceResolver(Gazetteer.load()));
        List<String> rows = new ArrayList<>();
        for (String corpus : List.of("lgl", "geovirus")) {
            Path file = Path.of(arguments[0]).resolve("benchmarks/places/" + corpus + ".jsonl.gz");
            rows.addAll(rows(places, corpus, MarkedStory.read(file)));
        }
        Files.writeString(Path.of(arguments[1]), HEAD + String.join("\n", rows) + "\n");
    }

    private static List<String> rows(PlaceLines places, String corpus, List<MarkedStory> stories) {
        PlaceScore seen = new PlaceScore();
        PlaceScore heldOut = new PlaceScore();
        PlaceScore all = new PlaceScore();
        for (int i = 0; i < stories.size(); i++) {
            MarkedStory story = stories.get(i);
            var lines = places.of(story.article(corpus + "-" + i));
            (i % 2 == 0 ? seen : heldOut).add(story, lines);
            all.add(story, lines);
        }
        return List.of(all.row(corpus + ", all"), seen.row(corpus + ", seen"), heldOut.row(corpus + ", held out"));
    }
}
