package org.entente.bench.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.coder.places.Gazetteer;
import org.entente.coder.places.PlaceResolver;
import org.entente.coder.places.PlacenessLearner;
import org.entente.coder.places.UsageCounter;

/**
 * Makes what the finder of places has learnt: {@code usage.tsv.gz}, how news uses words that are also names, counted in the
 * news, and {@code clues.tsv}, the weights of the clues, learnt from every second marked story. Run the counting first, build,
 * then the learning: the clues use the counts.
 */
public final class PlacesTraining {

    private PlacesTraining() {}

    /**
     * Counts or learns.
     *
     * @param arguments {@code usage} or {@code clues}, the folder of third-party data, the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments[1]).resolve("benchmarks");
        Path out = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "usage" -> usage(shared, out);
            case "clues" -> clues(shared, out);
            default -> throw new IllegalArgumentException("'" + arguments[0] + "' is neither usage nor clues");
        }
    }

    private static void usage(Path shared, Path out) throws IOException {
        UsageCounter counter = new UsageCounter(Gazetteer.load());
        ObjectMapper json = new ObjectMapper();
        for (String paper : List.of("reuters", "guardian", "bbc", "agnews")) {
            Path file = shared.resolve(paper).resolve("stories.jsonl.gz");
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    JsonNode text = json.readTree(line).get("text");
                    if (text != null) {
                        counter.add(text.asText());
                    }
                }
            }
        }
        try (Writer writer =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8)) {
            for (String line : counter.lines()) {
                writer.write(line + "\n");
            }
        }
    }

    private static void clues(Path shared, Path out) throws IOException {
        PlacenessLearner learner = new PlacenessLearner(new PlaceResolver(Gazetteer.load()));
        for (String corpus : List.of("lgl", "geovirus")) {
            List<MarkedStory> stories = MarkedStory.read(shared.resolve("places/" + corpus + ".jsonl.gz"));
            for (int i = 0; i < stories.size(); i += 2) {
                MarkedStory story = stories.get(i);
                learner.add(
                        story.text(),
                        story.places().stream()
                                .map(place -> new int[] {
                                    story.text().offsetByCodePoints(0, place.start()),
                                    story.text().offsetByCodePoints(0, place.end())
                                })
                                .toList());
            }
        }
        Files.writeString(out, "# clue\tweight\n" + String.join("\n", learner.learn()) + "\n");
    }
}
