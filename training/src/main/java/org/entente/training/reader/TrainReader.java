package org.entente.training.reader;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.conllu.ConlluReader;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ParserEvaluation;
import org.entente.coder.nlp.conllu.ParserScores;
import org.entente.coder.nlp.lemmas.Lemmatiser;
import org.entente.coder.nlp.model.ReaderModel;
import org.entente.coder.nlp.model.ReaderModelWriter;
import org.entente.coder.nlp.model.ReaderModelWriter.Linear;
import org.entente.coder.nlp.parsing.Transitions;
import org.entente.coder.nlp.tagging.Tagger;
import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.training.perceptron.Averaging;
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

    private static final Path NOWHERE = Path.of("");

    @Parameters(arity = "1..*", description = "Treebanks, plain or gzipped.")
    private List<Path> treebanks = new ArrayList<>();

    @Option(names = "--silver", description = "Sentences that the teacher tagged and parsed.")
    private List<Path> silver = new ArrayList<>();

    @Option(names = "--text", description = "Sentences without trees, whose words are known to exist then.")
    private List<Path> text = new ArrayList<>();

    @Option(names = "--classes", defaultValue = "", description = "What is known of words: word, kinds, clusters.")
    private Path wordClasses = Path.of("");

    @Option(names = "--score", description = "Treebanks to score the model on, for its provenance.")
    private List<Path> dev = new ArrayList<>();

    @Option(names = "--gold-copies", defaultValue = "2", description = "How often gold sentences are taken in a pass.")
    private int goldCopies;

    @Option(names = "--out", defaultValue = "english.model", description = "The model file to write.")
    private Path out = Path.of("english.model");

    @Option(names = "--epochs", defaultValue = "10", description = "Passes of the parser over its examples.")
    private int epochs;

    @Option(names = "--tagger-epochs", defaultValue = "8", description = "Passes of the tagger.")
    private int taggerEpochs;

    @Option(names = "--folds", defaultValue = "5", description = "Parts that the tagger is trained without in turn.")
    private int folds;

    @Option(names = "--keep", defaultValue = "", description = "Keep the parser's weights here, and write no model.")
    private Path keep = Path.of("");

    @Option(names = "--average", description = "Weights kept before, to be averaged: no parser is trained.")
    private List<Path> kept = new ArrayList<>();

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
        List<ConlluSentence> gold = read(treebanks);
        List<ConlluSentence> taught = read(silver);
        WordClasses known = wordClasses.equals(NOWHERE) ? WordClasses.NONE : new WordClassTable().read(wordClasses);
        TaggerTrainer taggerTrainer = new TaggerTrainer(known, taggerEpochs, seed);
        List<Example> lessons = variants(gold);
        List<Example> more = variants(taught);
        List<String> tags = TaggerTrainer.tags(lessons);
        Perceptron tagger = taggerTrainer.train(lessons, tags);
        Tagger frozen = new Tagger(tags, Jackknife.freeze(tagger, LEAST));
        Jackknife jackknife = new Jackknife(folds, taggerTrainer);
        KeptWeights parser = kept.isEmpty() ? parser(lessons, more, tags, frozen, jackknife, known) : average();
        if (keep.equals(NOWHERE)) {
            write(
                    known,
                    new Linear(tags, Pruning.fit(tagger.average(LEAST), taggerBytes)),
                    parser,
                    lemmatiser(gold, frozen, known));
            provenance(gold.size(), taught.size());
        } else {
            parser.write(keep);
        }
        return 0;
    }

    private KeptWeights parser(
            List<Example> lessons,
            List<Example> more,
            List<String> tags,
            Tagger tagger,
            Jackknife jackknife,
            WordClasses known) {
        List<int[]> goldTags = jackknife.tags(lessons, tags);
        List<Example> examples = new ArrayList<>(more);
        List<int[]> guessed = new ArrayList<>(jackknife.tags(more, tagger));
        for (int copy = 0; copy < (more.isEmpty() ? 1 : goldCopies); copy++) {
            examples.addAll(lessons);
            guessed.addAll(goldTags);
        }
        System.err.printf("%,d examples%n", examples.size());
        Transitions transitions = ParserTrainer.transitions(examples);
        Perceptron parser =
                new ParserTrainer(known, epochs, exploration, seed).train(examples, guessed, tags, transitions);
        return new KeptWeights(transitions.names(), parser.average(LEAST));
    }

    private KeptWeights average() throws IOException {
        List<KeptWeights> all = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        for (Path file : kept) {
            all.add(KeptWeights.read(file));
            names.addAll(all.get(all.size() - 1).names());
        }
        List<String> ordered = List.copyOf(names);
        return new KeptWeights(
                ordered,
                Averaging.of(
                        all.stream().map(one -> one.numbered(ordered).rows()).toList()));
    }

    private void write(WordClasses known, Linear tagger, KeptWeights parser, Lemmatiser lemmatiser) throws IOException {
        try (DataOutputStream stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            new ReaderModelWriter()
                    .write(
                            known,
                            tagger,
                            new Linear(parser.names(), Pruning.fit(parser.rows(), parserBytes)),
                            lemmatiser,
                            stream);
        }
    }

    private static List<ConlluSentence> read(List<Path> files) {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (Path file : files) {
            sentences.addAll(new ConlluReader().read(file));
        }
        return sentences;
    }

    private Lemmatiser lemmatiser(List<ConlluSentence> gold, Tagger tagger, WordClasses known) {
        VocabularyTrainer vocabulary = new VocabularyTrainer();
        vocabulary.gold(gold);
        vocabulary.text(read(text), tagger, known);
        return new LemmaTrainer().train(gold, vocabulary.vocabulary());
    }

    private List<Example> variants(List<ConlluSentence> sentences) {
        return new CaseVariants().with(sentences.stream().map(Example::of).toList(), seed);
    }

    private void provenance(int gold, int taught) throws IOException {
        Provenance provenance = new Provenance();
        treebanks.forEach(file -> provenance.data("gold", file));
        silver.forEach(file -> provenance.data("parsed by the teacher", file));
        if (!wordClasses.equals(NOWHERE)) {
            provenance.data("classes of words", wordClasses);
        }
        text.forEach(file -> provenance.data("text for the vocabulary", file));
        provenance.put("gold sentences", gold);
        provenance.put("sentences of the teacher", taught);
        provenance.put(
                "settings",
                "parser passes %d, parsers averaged %d, tagger passes %d, folds %d, exploration %s, gold copies %d, tagger bytes %d, parser bytes %d, seed %d"
                        .formatted(
                                epochs,
                                Math.max(1, kept.size()),
                                taggerEpochs,
                                folds,
                                exploration,
                                goldCopies,
                                taggerBytes,
                                parserBytes,
                                seed));
        EnglishReader reader = new EnglishReader(ReaderModel.read(ByteBuffer.wrap(Files.readAllBytes(out))));
        for (Path file : dev) {
            ParserScores scores = ParserEvaluation.evaluate(new ConlluReader().read(file), reader::parse);
            provenance.put(
                    "scores on " + file.getFileName(),
                    "tags %.2f, lemmas %.2f, UAS %.2f, LAS %.2f"
                            .formatted(
                                    100 * scores.tags(),
                                    100 * scores.lemmas(),
                                    100 * scores.attached(),
                                    100 * scores.labelled()));
        }
        provenance.put("model", "%d bytes, sha256 %s".formatted(Files.size(out), Provenance.checksum(out)));
        String name = out.getFileName().toString().replaceFirst("\\.model$", "");
        provenance.write(out.resolveSibling(name + ".provenance.txt"));
    }
}
