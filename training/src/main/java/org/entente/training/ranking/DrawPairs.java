package org.entente.training.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.coder.actors.ActorDirectory;
import org.entente.coder.actors.ActorResolver;
import org.entente.coder.actors.Mention;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.coding.Act;
import org.entente.coder.coding.ActFinder;
import org.entente.coder.nlp.EnglishReader;
import org.entente.model.Article;
import org.entente.model.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws pairs of political actors in sentences of real news, for somebody to label: what does the one do to the other? */
@Command(name = "draw-pairs", mixinStandardHelpOptions = true, description = "Draws pairs of actors to label.")
public final class DrawPairs implements Callable<Integer> {

    private static final int LONGEST = 420;
    private static final int SHORTEST = 30;

    @Parameters(arity = "1..*", description = "Corpora, each as NAME[/SECTION]=STORIES[=ROWS A STORY].")
    private List<String> corpora = new ArrayList<>();

    @Option(names = "--benchmarks", defaultValue = "../shared/benchmarks", description = "Where the corpora lie.")
    private Path benchmarks = Path.of("../shared/benchmarks");

    @Option(names = "--joined", defaultValue = "50", description = "Rows for each type that a pattern gives.")
    private int joined;

    @Option(names = "--cue", defaultValue = "55", description = "Rows for each type of which a cue word stands there.")
    private int cue;

    @Option(names = "--open", defaultValue = "500", description = "Rows of neither kind.")
    private int open;

    @Option(
            names = "--prefer-joined",
            defaultValue = "0",
            description = "How likely a pair that a pattern joins is taken before the others of its sentence.")
    private double preference;

    @Option(names = "--except", description = "Rows drawn before, whose sentences are not drawn again.")
    private @Nullable List<Path> except;

    @Option(names = "--seed", defaultValue = "6", description = "Of the draw.")
    private long seed;

    @Option(names = "--out", required = true, description = "The tab-separated file to write.")
    private Path out = Path.of("pairs.tsv");

    private record Row(String stratum, String cells) {}

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DrawPairs()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        StorySentences reader =
                new StorySentences(EnglishReader.load(), new ActorResolver(ActorDirectory.load(Optional.empty())));
        ActFinder finder = new ActFinder(Codebook.load());
        PairFinder pairs = new PairFinder(new Cues());
        List<Row> rows = new ArrayList<>();
        for (String corpus : corpora) {
            String[] parts = corpus.split("=", -1);
            int most = parts.length > 2 ? Integer.parseInt(parts[2]) : 3;
            String[] name = parts[0].split("/", -1);
            List<Article> stories = new ArrayList<>(StoryFile.read(benchmarks, name[0]));
            stories.removeIf(
                    story -> name.length > 1 && !StoryFile.section(story).equals(name[1])
                            || name[0].equals("reuters") && company(story));
            Collections.shuffle(stories, new Random(seed));
            for (Article story : stories.subList(0, Math.min(stories.size(), Integer.parseInt(parts[1])))) {
                rows.addAll(draw(name[0], story, reader, finder, pairs, most));
            }
            System.err.printf("%s: %,d rows so far%n", corpus, rows.size());
        }
        write(choose(rows));
        return 0;
    }

    /** Whether a story of the wire is about a company: its ticker stands there in angle brackets. */
    private static boolean company(Article story) {
        return (story.title() + story.text()).matches("(?s).*<[A-Z.]+>.*");
    }

    private List<Row> draw(
            String corpus, Article story, StorySentences reader, ActFinder finder, PairFinder pairs, int most) {
        Random random = new Random(seed + story.id().hashCode());
        List<Row> rows = new ArrayList<>();
        StorySentences.Read read = reader.read(story);
        for (StorySentences.Placed sentence : read.sentences()) {
            List<Act> acts = finder.find(sentence.tree());
            List<PairFinder.Pair> found = new ArrayList<>(pairs.find(sentence.tree(), read.actors(), acts));
            int length = sentence.tree().sentence().text().length();
            if (!found.isEmpty() && length >= SHORTEST && length <= LONGEST) {
                List<PairFinder.Pair> joinedOnes = found.stream()
                        .filter(pair -> pair.stratum().startsWith("joined"))
                        .toList();
                boolean prefer = !joinedOnes.isEmpty() && random.nextDouble() < preference;
                List<PairFinder.Pair> from = prefer ? joinedOnes : found;
                PairFinder.Pair pair = from.get(random.nextInt(from.size()));
                rows.add(new Row(pair.stratum(), cells(corpus, story, sentence, pair)));
            }
        }
        Collections.shuffle(rows, random);
        return rows.subList(0, Math.min(most, rows.size()));
    }

    private static String cells(String corpus, Article story, StorySentences.Placed sentence, PairFinder.Pair pair) {
        String words = story.words(sentence.part());
        int start = sentence.tree().sentence().start();
        int end = sentence.tree().sentence().end();
        StringBuilder shown = new StringBuilder(words.substring(start, end));
        boolean first = pair.source().start() < pair.target().start();
        mark(shown, first ? pair.target() : pair.source(), start, first ? "{}" : "[]");
        mark(shown, first ? pair.source() : pair.target(), start, first ? "[]" : "{}");
        return String.join(
                "\t",
                corpus,
                story.id(),
                sentence.part() == Part.TITLE ? "title" : "text",
                points(words, start),
                points(words, end),
                points(words, pair.source().start()),
                points(words, pair.source().end()),
                points(words, pair.target().start()),
                points(words, pair.target().end()),
                pair.stratum(),
                shown.toString().replaceAll("\\s+", " "));
    }

    private static void mark(StringBuilder shown, Mention who, int start, String brackets) {
        shown.insert(who.end() - start, brackets.charAt(1)).insert(who.start() - start, brackets.charAt(0));
    }

    private static String points(String words, int units) {
        return Integer.toString(words.codePointCount(0, units));
    }

    private Set<String> drawnBefore() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Path file : except == null ? List.<Path>of() : except) {
            for (String line : Files.readAllLines(file)) {
                seen.add(words(line));
            }
        }
        return seen;
    }

    private static String words(String cells) {
        return cells.substring(cells.lastIndexOf('\t')).replaceAll("[\\[\\]{}]", "");
    }

    private List<Row> choose(List<Row> all) throws IOException {
        Collections.shuffle(all, new Random(seed));
        Map<String, Integer> counts = new HashMap<>();
        Set<String> seen = drawnBefore();
        List<Row> chosen = new ArrayList<>();
        for (Row row : all) {
            int limit =
                    row.stratum().startsWith("joined") ? joined : row.stratum().startsWith("cue") ? cue : open;
            if (counts.getOrDefault(row.stratum(), 0) < limit && seen.add(words(row.cells()))) {
                counts.merge(row.stratum(), 1, Integer::sum);
                chosen.add(row);
            }
        }
        counts.forEach((stratum, count) -> System.err.println(stratum + "\t" + count));
        return chosen;
    }

    private void write(List<Row> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Row row : rows) {
            text.append(number++).append('\t').append(row.cells()).append('\n');
        }
        Files.writeString(out, text);
    }
}
