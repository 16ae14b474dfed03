package org.entente.training.teacher;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.coder.nlp.conllu.ConlluReader;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;
import org.entente.coder.nlp.conllu.ConlluWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Parses embedded sentences by the teacher and keeps those that it is sure of. How far it came stands beside the result
 * (OUT.done: sentences read, bytes written), so that the next run goes on from there.
 */
@Command(name = "parse-news", mixinStandardHelpOptions = true, description = "Parses news by the teacher.")
public final class ParseNews implements Callable<Integer> {

    private static final int CHUNK = 2000;
    private static final int BATCH_WORDS = 2000;

    @Parameters(arity = "1", description = "Sentences in CoNLL-U whose embeddings lie in the folder.")
    private Path news = Path.of("news.conllu");

    @Option(names = "--folder", required = true, description = "Where the embeddings and the teacher lie.")
    private Path folder = Path.of(".");

    @Option(names = "--out", required = true, description = "The CoNLL-U file to write.")
    private Path out = Path.of("silver.conllu");

    @Option(names = "--words", defaultValue = "0.93", description = "The least mean confidence in the words' arcs.")
    private double mean;

    @Option(names = "--from", defaultValue = "0", description = "The number of the first sentence to parse.")
    private int first;

    @Option(names = "--limit", defaultValue = "1000000", description = "How many sentences are embedded so far.")
    private int limit;

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ParseNews()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<ConlluSentence> sentences = new ConlluReader().read(news);
        EmbeddingFile embeddings = EmbedTreebank.file(folder, news, EmbedTreebank.forms(news));
        int end = Math.min(limit, sentences.size());
        Path done = out.resolveSibling(out.getFileName() + ".done");
        int start = resume(done);
        try (Teacher teacher = Teacher.load(folder.resolve("teacher.bin"))) {
            for (int from = start; from < end; from += CHUNK) {
                int to = Math.min(end, from + CHUNK);
                List<ConlluSentence> sure = chunk(teacher, embeddings, sentences, from, to);
                try (Writer writer =
                        Files.newBufferedWriter(out, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                    new ConlluWriter().write(sure, writer);
                }
                Files.writeString(done, to + " " + Files.size(out));
                System.err.printf("%,d of %,d of a run of %,d kept%n", sure.size(), to - from, to);
            }
        }
        return 0;
    }

    /** Cuts off what was written after the last whole chunk; the sentence to go on from. */
    private int resume(Path done) throws IOException {
        if (!Files.exists(done)) {
            Files.deleteIfExists(out);
            return first;
        }
        String[] counts = Files.readString(done).strip().split(" ", -1);
        try (FileChannel channel = FileChannel.open(out, StandardOpenOption.WRITE)) {
            channel.truncate(Long.parseLong(counts[1]));
        }
        return Integer.parseInt(counts[0]);
    }

    private List<ConlluSentence> chunk(
            Teacher teacher, EmbeddingFile file, List<ConlluSentence> sentences, int from, int to) {
        Map<Integer, List<Integer>> lengths = new TreeMap<>();
        for (int i = from; i < to; i++) {
            lengths.computeIfAbsent(sentences.get(i).size(), n -> new ArrayList<>())
                    .add(i);
        }
        List<ConlluSentence> sure = new ArrayList<>();
        lengths.forEach((length, group) -> {
            int size = Math.max(1, BATCH_WORDS / length);
            for (int start = 0; start < group.size(); start += size) {
                List<Integer> batch = group.subList(start, Math.min(group.size(), start + size));
                List<Teacher.Parse> parses = teacher.parse(
                        batch.stream()
                                .map(i -> sentences.get(i).words().stream()
                                        .map(ConlluWord::form)
                                        .toList())
                                .toList(),
                        file.read(batch));
                for (int k = 0; k < batch.size(); k++) {
                    if (confidence(parses.get(k)) >= mean) {
                        sure.add(SilverSentence.of(sentences.get(batch.get(k)), parses.get(k)));
                    }
                }
            }
        });
        return sure;
    }

    private static double confidence(Teacher.Parse parse) {
        return parse.confidence().stream()
                .mapToDouble(Float::doubleValue)
                .average()
                .orElse(0);
    }
}
