package org.entente.training.teacher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads news stories from JSON Lines, or from a table whose columns are called id, title and text; gzipped or plain. */
final class NewsStories {

    /** A story; its section is empty where the source has none. */
    record Story(String id, String section, String text) {}

    private final ObjectMapper mapper = new ObjectMapper();

    List<Story> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return name.contains(".tsv") ? table(lines) : objects(lines);
        }
    }

    private List<Story> objects(BufferedReader lines) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode story = mapper.readTree(line);
            stories.add(new Story(
                    story.path("id").asText(),
                    story.path("section").asText(),
                    story.path("title").asText() + "\n\n" + story.path("text").asText()));
        }
        return stories;
    }

    private static List<Story> table(BufferedReader lines) throws IOException {
        String head = lines.readLine();
        List<String> columns = head == null ? List.of() : List.of(head.split("\t", -1));
        int id = columns.indexOf("id");
        int title = columns.indexOf("title");
        int text = columns.indexOf("text");
        if (id < 0 || title < 0 || text < 0) {
            throw new IOException("the table has no columns id, title and text");
        }
        List<Story> stories = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            stories.add(new Story(cells[id], "", (cells[title] + "\n\n" + cells[text]).replace("\\n", "\n")));
        }
        return stories;
    }
}
