package org.entente.bench.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.model.Article;

/**
 * A story in which somebody marked the places that have coordinates.
 *
 * @param text its words
 * @param places the marked names
 */
record MarkedStory(String text, List<MarkedPlace> places) {

    /**
     * A marked name.
     *
     * @param start its first character, in Unicode code points
     * @param end the one after its last
     * @param latitude degrees north
     * @param longitude degrees east
     */
    record MarkedPlace(int start, int end, double latitude, double longitude) {}

    /** The story as a reader of news takes it. */
    Article article(String id) {
        return new Article(id, Optional.empty(), "", text, "", "", "en", Map.of());
    }

    /** Reads gzipped JSON Lines of stories. */
    static List<MarkedStory> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<MarkedStory> stories = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                stories.add(story(json.readTree(line)));
            }
        }
        return stories;
    }

    private static MarkedStory story(JsonNode story) {
        List<MarkedPlace> places = new ArrayList<>();
        for (JsonNode place : story.get("places")) {
            if (place.hasNonNull("lat") && place.hasNonNull("lon")) {
                places.add(new MarkedPlace(
                        place.get("start").asInt(),
                        place.get("end").asInt(),
                        place.get("lat").asDouble(),
                        place.get("lon").asDouble()));
            }
        }
        return new MarkedStory(story.get("text").asText(), places);
    }
}
