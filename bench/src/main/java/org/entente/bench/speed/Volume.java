package org.entente.bench.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.coder.nlp.EnglishReader;

/**
 * How much there is in a file of stories.
 *
 * @param stories how many stories
 * @param sentences how many sentences, headlines left out
 * @param bytes how many bytes of text
 */
record Volume(long stories, long sentences, long bytes) {

    static Volume of(Path file, EnglishReader reader) throws IOException {
        ObjectMapper json = new ObjectMapper();
        long stories = 0;
        long sentences = 0;
        long bytes = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = json.readTree(line).path("text").asText();
                stories++;
                sentences += reader.split(text, 0, text.length()).size();
                bytes += text.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return new Volume(stories, sentences, bytes);
    }
}
