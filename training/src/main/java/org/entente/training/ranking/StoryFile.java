package org.entente.training.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.model.Article;

/** Reads a corpus of stories, gzipped JSON Lines. */
final class StoryFile {

    private static final String SECTION = "section";

    private StoryFile() {}

    /**
     * The stories of a corpus, in order.
     *
     * @throws IOException if the file is missing or a line is no story
     */
    static List<Article> read(Path benchmarks, String corpus) throws IOException {
        List<Article> stories = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        Path file = benchmarks.resolve(corpus).resolve("stories.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                stories.add(story(mapper.readTree(line)));
            }
        }
        return stories;
    }

    /** The section that a story stood in, "" where its corpus has none. */
    static String section(Article story) {
        return story.other().getOrDefault(SECTION, "");
    }

    private static Article story(JsonNode row) {
        return new Article(
                row.path("id").asText(),
                Optional.of(LocalDate.parse(row.path("date").asText())),
                row.path("title").asText(),
                row.path("text").asText(),
                row.path("publisher").asText(),
                "",
                "",
                Map.of(SECTION, row.path(SECTION).asText()));
    }
}
