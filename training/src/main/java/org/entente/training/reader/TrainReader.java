package org.entente.training.reader;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.coder.nlp.conllu.ConlluReader;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.lemmas.LemmaRule;
import org.entente.coder.nlp.model.ReaderModelWriter;
import org.entente.coder.nlp.model.ReaderModelWriter.Linear;
import org.entente.coder.nlp.parsing.Transitions;
import org.entente.training.perceptron.Perceptron;
import org.entente.training.perceptron.Pruning;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the reader's model from treebanks and writes it with its provenance beside it. */
@Command(
        name = "train-reader",
        mixinStandardHelpOptions = true,
        description = "Trains tagger, parser and lemmatiser from treebanks in CoNLL-U.")
public final class TrainReader implements Callable<Integer> {

    /** Smaller weights say nothing. */
    private static final float LEAST = 1e-4f;

    @Parameters(arity = "1..*", description = "Treebanks, plain or gzipped.")
    private List<Path> treebanks = new ArrayList<>();

    @Option(names = "--out", required = true, description = "The model file to write.")
    private Path out = Path.of("english.model");

    @Option(names = "--epochs", defaultValue = "10", description = "Passes of the parser over its examples.")
    private int epochs;

    @Option(names = "--tagger-epochs", defaultValue = "8", description = "Passes of the tagger.")
    private int taggerEpochs;

    @Option(names = "--folds", defaultValue = "5", description = "Parts that the tagger is trained without in turn.")
    private int folds;

    @Option(names = "--exploration", defaultValue = "0.9", description = "How often the parser follows its own choice.")
    private double exploration;

    @Option(names = "--seed", defaultValue = "20260101", description = "Of everything that is drawn.")
    private long seed;

    @Option(names = "--tagger-bytes", defaultValue = "2500000", description = "Room for the tagger's weights.")
    private long taggerBytes;

    @Option(names = "--parser-bytes", defaultValue = "12500000", description = "Room for the parser's weights.")
    private long parserBytes;

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainReader()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (Path treebank : treebanks) {
            sentences.addAll(new ConlluReader().read(treebank));
        }
        List<LemmaRule> rules = new LemmaTrainer().train(sentences);
        List<Example> examples =
                new CaseVariants().with(sentences.stream().map(Example::of).toList(), seed);
        List<String> tags = TaggerTrainer.tags(examples);
        TaggerTrainer taggerTrainer = new TaggerTrainer(taggerEpochs, seed);
        List<int[]> guessed = new Jackknife(folds, taggerTrainer).tags(examples, tags);
        System.err.printf("%,d lemma rules, tags guessed%n", rules.size());
        Perceptron tagger = taggerTrainer.train(examples, tags);
        Transitions transitions = ParserTrainer.transitions(examples);
        Perceptron parser = new ParserTrainer(epochs, exploration, seed).train(examples, guessed, tags, transitions);
        try (DataOutputStream stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            new ReaderModelWriter()
                    .write(
                            new Linear(tags, Pruning.fit(tagger.average(LEAST), taggerBytes)),
                            new Linear(transitions.names(), Pruning.fit(parser.average(LEAST), parserBytes)),
                            rules,
                            stream);
        }
        System.err.printf("%s: %,d bytes%n", out, Files.size(out));
        return 0;
    }
}
