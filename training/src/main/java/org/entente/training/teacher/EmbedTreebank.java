package org.entente.training.teacher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.coder.nlp.conllu.ConlluReader;
import org.entente.coder.nlp.conllu.ConlluWord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the embeddings of treebanks' words, for the teacher to learn from. */
@Command(name = "embed-treebank", mixinStandardHelpOptions = true, description = "Embeds the words of treebanks.")
public final class EmbedTreebank implements Callable<Integer> {

    @Parameters(arity = "1..*", description = "Treebanks in CoNLL-U, plain or gzipped.")
    private List<Path> treebanks = new ArrayList<>();

    @Option(names = "--folder", required = true, description = "Where the embeddings go, a file a treebank.")
    private Path folder = Path.of(".");

    @Option(names = "--threads", defaultValue = "2", description = "Threads of the embedding model.")
    private int threads;

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EmbedTreebank()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(folder);
        try (Embedder embedder = new Embedder(folder, threads)) {
            for (Path treebank : treebanks) {
                List<List<String>> forms = forms(treebank);
                file(folder, treebank, forms).complete(forms, embedder);
            }
        }
        return 0;
    }

    static List<List<String>> forms(Path treebank) {
        return new ConlluReader()
                .read(treebank).stream()
                        .map(sentence ->
                                sentence.words().stream().map(ConlluWord::form).toList())
                        .toList();
    }

    static EmbeddingFile file(Path folder, Path treebank, List<List<String>> forms) {
        return new EmbeddingFile(folder.resolve(treebank.getFileName() + ".embeddings"), forms);
    }
}
