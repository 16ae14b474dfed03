package org.entente.training.teacher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.entente.coder.nlp.Words;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;
import org.entente.coder.nlp.conllu.ConlluWriter;
import org.entente.coder.nlp.tokens.SentenceSplitter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws sentences from stories in JSON Lines and writes them as CoNLL-U without trees, for the teacher to parse. */
@Command(name = "collect-news", mixinStandardHelpOptions = true, description = "Draws sentences from news stories.")
public final class CollectNews implements Callable<Integer> {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final double LETTERS = 0.6;

    @Parameters(arity = "1..*", description = "Gzipped JSON Lines, each followed by =N for at most N sentences of it.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--out", required = true, description = "The CoNLL-U file to write.")
    private Path out = Path.of("news.conllu");

    @Option(names = "--seed", defaultValue = "1", description = "Of the draw.")
    private long seed;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Set<String> seen = new HashSet<>();

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CollectNews()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (String source : sources) {
            int equals = source.lastIndexOf('=');
            sentences.addAll(
                    draw(Path.of(source.substring(0, equals)), Integer.parseInt(source.substring(equals + 1))));
        }
        Collections.shuffle(sentences, new Random(seed));
        try (Writer writer = Files.newBufferedWriter(out)) {
            new ConlluWriter().write(sentences, writer);
        }
        System.err.printf("%,d sentences%n", sentences.size());
        return 0;
    }

    private List<ConlluSentence> draw(Path file, int limit) throws IOException {
        List<JsonNode> stories = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                stories.add(mapper.readTree(line));
            }
        }
        Collections.shuffle(stories, new Random(seed));
        List<ConlluSentence> result = new ArrayList<>();
        for (JsonNode story : stories) {
            if (result.size() < limit) {
                String text = story.path("title").asText() + "\n\n"
                        + story.path("text").asText();
                for (Words words : splitter.split(text, 0, text.length())) {
                    if (useful(words) && seen.add(words.toString())) {
                        result.add(sentence(story.path("id").asText() + "-" + words.start(), words));
                    }
                }
            }
        }
        return result;
    }

    private static boolean useful(Words words) {
        int letters = 0;
        for (int i = 0; i < words.size(); i++) {
            letters += words.word(i).chars().allMatch(Character::isLetter) ? 1 : 0;
        }
        return words.size() >= SHORTEST && words.size() <= LONGEST && letters >= LETTERS * words.size();
    }

    private static ConlluSentence sentence(String id, Words words) {
        List<ConlluWord> list = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean space = i + 1 == words.size() || words.start(i + 1) > words.end(i);
            list.add(new ConlluWord(words.word(i), "_", "_", -1, "_", space));
        }
        return new ConlluSentence(id, "", list, false);
    }
}
