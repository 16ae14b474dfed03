package org.entente.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.bench.reading.CoreNlpRun;
import org.entente.coder.nlp.EnglishReader;
import org.entente.model.Article;

/** CoreNLP's pipeline on some of the stories, measured in the same way. */
final class CoreNlpBeside {

    static final String ABSENT =
            """
            ## Beside CoreNLP

            CoreNLP was not measured: its class path was not given. `bench/corenlp/pom.xml` fetches it.
            """;

    private CoreNlpBeside() {}

    /**
     * What it takes, as a part of the page.
     *
     * @param classpath CoreNLP and its models
     * @param stories how many of the stories, evenly drawn
     * @param ours how many sentences we code in a second of one processor
     */
    static String rows(String classpath, Path news, int stories, EnglishReader reader, double ours)
            throws IOException, InterruptedException {
        List<Article> drawn = draw(news, stories);
        long sentences = drawn.stream()
                .mapToLong(story ->
                        reader.split(story.text(), 0, story.text().length()).size())
                .sum();
        double seconds = new CoreNlpRun(classpath, Files.createTempDirectory("corenlp")).seconds(drawn);
        double theirs = sentences / seconds;
        return String.format(
                Locale.ROOT,
                """
                ## Beside CoreNLP

                CoreNLP 4.5.4 (tokenize, ssplit, pos, lemma, depparse, ner; two threads) on %,d of the same stories, %,d sentences, right
                after: its processor time, all its threads together, without its start and the loading of its models.

                | | sentences / s of one processor |
                |---|---|
                | CoreNLP, text to trees and names | %.1f |
                | Entente, text to events in the ledger, start and compiling included | %.0f |
                | times as fast | %.1f |
                """,
                drawn.size(),
                sentences,
                theirs,
                ours,
                ours / theirs);
    }

    private static List<Article> draw(Path news, int stories) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(news);
        int step = Math.max(1, lines.size() / stories);
        List<Article> drawn = new ArrayList<>();
        for (int i = 0; i < lines.size() && drawn.size() < stories; i += step) {
            JsonNode story = json.readTree(lines.get(i));
            drawn.add(new Article(
                    story.path("id").asText(),
                    Optional.empty(),
                    "",
                    story.path("text").asText(),
                    "",
                    "",
                    "en",
                    Map.of()));
        }
        return drawn;
    }
}
