package org.entente.training.reader;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.conllu.ConlluReader;
import org.entente.coder.nlp.conllu.ConlluWriter;
import org.entente.coder.nlp.model.ReaderModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Parses news by an earlier model of the reader. What that model learned from its teacher it hands on, a hundred times faster
 * than the teacher would parse again.
 */
@Command(name = "read-news", mixinStandardHelpOptions = true, description = "Parses news by an earlier reader.")
public final class ReadNews implements Callable<Integer> {

    @Parameters(arity = "1", description = "Sentences in CoNLL-U.")
    private Path news = Path.of("news.conllu");

    @Option(names = "--model", required = true, description = "The model to parse by.")
    private Path model = Path.of("english.model");

    @Option(names = "--out", required = true, description = "The CoNLL-U file to write.")
    private Path out = Path.of("silver.conllu");

    @Option(names = "--from", defaultValue = "0", description = "The number of the first sentence to parse.")
    private int from;

    @Option(names = "--limit", defaultValue = "1000000", description = "The number of sentences.")
    private int limit;

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ReadNews()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        EnglishReader reader = new EnglishReader(ReaderModel.read(ByteBuffer.wrap(Files.readAllBytes(model))));
        try (Writer writer = Files.newBufferedWriter(out)) {
            new ConlluWriter()
                    .write(
                            new ConlluReader()
                                    .read(news).stream()
                                            .skip(from)
                                            .limit(limit)
                                            .map(reader::parse)
                                            .toList(),
                            writer);
        }
        Provenance provenance = new Provenance();
        provenance.data("sentences of", news);
        provenance.data("parsed by", model);
        provenance.write(Provenance.beside(out));
        return 0;
    }
}
