package org.entente.training.words;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes a line a word: the word, its kinds, its cluster and that one's cluster, between tabs. Runs with the profile
 * {@code teacher}, which brings the lexicon and the embedding model.
 */
@Command(
        name = "make-word-classes",
        mixinStandardHelpOptions = true,
        description = "Tables what a lexicon and an embedding model know of words.")
public final class MakeWordClasses implements Callable<Integer> {

    private static final int[] NONE = {0, 0};

    @Option(names = "--out", required = true, description = "The table to write.")
    private Path out = Path.of("word-classes.tsv");

    @Option(names = "--clusters", defaultValue = "512", description = "How many clusters of words, at most 1023.")
    private int fine;

    @Option(names = "--coarse", defaultValue = "48", description = "How many clusters of clusters, at most 63.")
    private int coarse;

    @Option(names = "--seed", defaultValue = "1", description = "Of the first centres.")
    private long seed;

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new MakeWordClasses()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Integer> kinds = new WordKinds().read();
        Map<String, int[]> clusters = clusters();
        TreeSet<String> words = new TreeSet<>(kinds.keySet());
        words.addAll(clusters.keySet());
        try (Writer writer = Files.newBufferedWriter(out)) {
            for (String word : words) {
                int[] cluster = clusters.getOrDefault(word, NONE);
                writer.write("%s\t%d\t%d\t%d\n".formatted(word, kinds.getOrDefault(word, 0), cluster[0], cluster[1]));
            }
        }
        System.err.printf(
                "%,d words: %,d in the lexicon, %,d in clusters%n", words.size(), kinds.size(), clusters.size());
        return 0;
    }

    /** The cluster of each word, from 1, and that one's own. */
    private Map<String, int[]> clusters() throws IOException {
        WordVectors vectors = WordVectors.read();
        Clustering words = Clustering.of(vectors.rows().toArray(float[][]::new), fine, seed);
        Clustering centres = Clustering.of(words.centres(), coarse, seed);
        Map<String, int[]> clusters = new TreeMap<>();
        for (int i = 0; i < vectors.words().size(); i++) {
            int cluster = words.cluster(i);
            clusters.put(vectors.words().get(i), new int[] {1 + cluster, 1 + centres.cluster(cluster)});
        }
        return clusters;
    }
}
