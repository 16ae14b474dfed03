package org.entente.training.teacher;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.coder.nlp.Words;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;
import org.entente.coder.nlp.conllu.ConlluWriter;
import org.entente.coder.nlp.tokens.SentenceSplitter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws sentences from news stories and writes them as CoNLL-U without trees, for the teacher to parse. */
@Command(name = "collect-news", mixinStandardHelpOptions = true, description = "Draws sentences from news stories.")
public final class CollectNews implements Callable<Integer> {

    private static final double LETTERS = 0.6;

    @Parameters(
            arity = "1..*",
            description = "Files of stories, each followed by =N for at most N sentences of it, or =N:SECTION,SECTION.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--out", required = true, description = "The CoNLL-U file to write.")
    private Path out = Path.of("news.conllu");

    @Option(names = "--about", description = "A word a line: only stories that hold --mentions of them are drawn from.")
    private List<Path> about = new ArrayList<>();

    @Option(names = "--mentions", defaultValue = "3", description = "How many of these words a story must hold.")
    private int mentions;

    @Option(names = "--shortest", defaultValue = "4", description = "The fewest words of a sentence.")
    private int shortest;

    @Option(names = "--longest", defaultValue = "60", description = "The most words of a sentence.")
    private int longest;

    @Option(names = "--seed", defaultValue = "1", description = "Of the draw.")
    private long seed;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> topics = new HashSet<>();

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CollectNews()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        for (Path words : about) {
            topics.addAll(Files.readAllLines(words));
        }
        List<ConlluSentence> sentences = new ArrayList<>();
        for (String source : sources) {
            int equals = source.lastIndexOf('=');
            String[] limit = source.substring(equals + 1).split(":", 2);
            Set<String> sections = limit.length < 2 ? Set.of() : Set.of(limit[1].split(",", -1));
            sentences.addAll(draw(Path.of(source.substring(0, equals)), Integer.parseInt(limit[0]), sections));
        }
        Collections.shuffle(sentences, new Random(seed));
        try (Writer writer = Files.newBufferedWriter(out)) {
            new ConlluWriter().write(sentences, writer);
        }
        System.err.printf("%,d sentences%n", sentences.size());
        return 0;
    }

    private List<ConlluSentence> draw(Path file, int limit, Set<String> sections) throws IOException {
        List<NewsStories.Story> stories = new ArrayList<>(new NewsStories().read(file));
        Collections.shuffle(stories, new Random(seed));
        List<ConlluSentence> result = new ArrayList<>();
        for (NewsStories.Story story : stories) {
            boolean wanted = sections.isEmpty() || sections.contains(story.section());
            if (wanted && result.size() < limit && topical(story.text())) {
                for (Words words : splitter.split(story.text(), 0, story.text().length())) {
                    if (useful(words) && seen.add(words.toString())) {
                        result.add(sentence(story.id() + "-" + words.start(), words));
                    }
                }
            }
        }
        System.err.printf("%s: %,d sentences%n", file, result.size());
        return result;
    }

    private boolean topical(String text) {
        if (topics.isEmpty()) {
            return true;
        }
        int found = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            found += topics.contains(word) ? 1 : 0;
        }
        return found >= mentions;
    }

    private boolean useful(Words words) {
        int letters = 0;
        for (int i = 0; i < words.size(); i++) {
            letters += words.word(i).chars().allMatch(Character::isLetter) ? 1 : 0;
        }
        return words.size() >= shortest && words.size() <= longest && letters >= LETTERS * words.size();
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
