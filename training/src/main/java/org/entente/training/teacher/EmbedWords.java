package org.entente.training.teacher;

import ai.djl.translate.TranslateException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.nlp.Words;
import org.entente.coder.nlp.tokens.SentenceSplitter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes the ranker's word vectors: what an embedding model makes of each word that news uses often, alone and in a few
 * neutral phrases, on its main axes, a byte a number.
 */
@Command(name = "embed-words", mixinStandardHelpOptions = true, description = "Makes the ranker's word vectors.")
public final class EmbedWords implements Callable<Integer> {

    private static final int MAGIC = 0x57564543;
    private static final int LAYER = 384;
    /** The layers that are kept of those that the embedder gives. */
    private static final int[] KEPT = {2, 3};

    private static final int CHUNK = 2000;
    private static final List<List<String>> PHRASES =
            List.of(List.of("%"), List.of("they", "%", "them", "."), List.of("the", "%", "of", "the", "country", "."));

    @Parameters(arity = "1..*", description = "Gzipped JSON Lines of stories to take the words from.")
    private List<Path> stories = new ArrayList<>();

    @Option(names = "--folder", required = true, description = "Where the embedding model is unpacked.")
    private Path folder = Path.of(".");

    @Option(names = "--least", defaultValue = "6", description = "How often a word must stand in the stories.")
    private int least;

    @Option(names = "--width", defaultValue = "80", description = "Numbers a word.")
    private int width;

    @Option(names = "--out", required = true, description = "The table to write.")
    private Path out = Path.of("word-vectors.bin");

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EmbedWords()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<String> words = words();
        System.err.printf("%,d words%n", words.size());
        List<float[]> rows = new ArrayList<>();
        Files.createDirectories(folder);
        try (Embedder embedder = new Embedder(folder, 2)) {
            for (int from = 0; from < words.size(); from += CHUNK) {
                rows.addAll(embed(words.subList(from, Math.min(words.size(), from + CHUNK)), embedder));
            }
        }
        write(words, MainAxes.reduce(rows, width));
        return 0;
    }

    /** The words that stand often in the stories, and those of the codebook, in order. */
    private List<String> words() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        SentenceSplitter splitter = new SentenceSplitter();
        ObjectMapper mapper = new ObjectMapper();
        for (Path file : stories) {
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String text = mapper.readTree(line).path("text").asText();
                    for (Words sentence : splitter.split(text, 0, text.length())) {
                        for (int i = 0; i < sentence.size(); i++) {
                            counts.merge(sentence.word(i).toLowerCase(Locale.ROOT), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        counts.values().removeIf(count -> count < least);
        Codebook codebook = Codebook.load();
        codebook.classes().values().forEach(act -> act.patterns()
                .forEach(pattern -> pattern.lemmas().forEach(lemma -> counts.putIfAbsent(lemma, 1))));
        return counts.keySet().stream()
                .filter(word -> word.matches("[a-z]+(-[a-z]+)?"))
                .toList();
    }

    private static List<float[]> embed(List<String> words, Embedder embedder) throws TranslateException {
        List<List<String>> sentences = new ArrayList<>();
        for (String word : words) {
            PHRASES.forEach(phrase -> sentences.add(
                    phrase.stream().map(part -> part.equals("%") ? word : part).toList()));
        }
        List<float[]> embeddings = embedder.embedAll(sentences);
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            float[] row = new float[KEPT.length * LAYER];
            for (int p = 0; p < PHRASES.size(); p++) {
                int word = PHRASES.get(p).indexOf("%");
                add(embeddings.get(i * PHRASES.size() + p), word, row);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Adds the kept layers of a word of a sentence to a row, each made of length one first. */
    private static void add(float[] sentence, int word, float[] row) {
        for (int k = 0; k < KEPT.length; k++) {
            int from = word * Embedder.WIDTH + KEPT[k] * LAYER;
            double length = 0;
            for (int i = 0; i < LAYER; i++) {
                length += sentence[from + i] * sentence[from + i];
            }
            for (int i = 0; i < LAYER; i++) {
                row[k * LAYER + i] += (float) (sentence[from + i] / Math.sqrt(length));
            }
        }
    }

    private void write(List<String> words, List<float[]> rows) throws IOException {
        float most = 0;
        for (float[] row : rows) {
            for (float number : row) {
                most = Math.max(most, Math.abs(number));
            }
        }
        try (DataOutputStream data =
                new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(out)))) {
            data.writeInt(MAGIC);
            data.writeInt(words.size());
            data.writeInt(width);
            data.writeFloat(most / Byte.MAX_VALUE);
            for (String word : words) {
                data.writeUTF(word);
            }
            for (float[] row : rows) {
                byte[] bytes = new byte[width];
                for (int i = 0; i < width; i++) {
                    bytes[i] = (byte) Math.round(row[i] / most * Byte.MAX_VALUE);
                }
                data.write(bytes);
            }
        }
        System.err.printf("%,d bytes, checksum %08x%n", Files.size(out), Arrays.hashCode(Files.readAllBytes(out)));
    }
}
