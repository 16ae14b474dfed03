package org.entente.training.reader;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.entente.coder.nlp.tagging.Tagger;
import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.coder.nlp.weights.HashedWeights;
import org.entente.training.perceptron.Pruning;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--parts",
            defaultValue = "3",
            description =
                    "Parts of the sentences, each the test of a tagger; as many taggers and parsers are averaged.")
    private int parts;

    @Option(names = "--work", description = "Where the stages are kept, to go on from; the model's name and '.stages'.")
    private @Nullable Path work;

    @Option(names = "--parser-of", description = "Take the parser of this earlier model over instead of training one.")
    private @Nullable Path before;

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
        System.exit(new CommandLine(new TrainReader())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    System.err.println("train-reader: " + failure.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<ConlluSentence> gold = read(treebanks);
        List<ConlluSentence> taught = read(silver);
        int copies = taught.isEmpty() ? 1 : goldCopies;
        WordClasses known = wordClasses.equals(NOWHERE) ? WordClasses.NONE : new WordClassTable().read(wordClasses);
        Provenance provenance = new Provenance();
        describe(provenance, gold.size(), taught.size());
        Path stages = work == null ? out.resolveSibling(out.getFileName() + ".stages") : work;
        WorkFolder folder = new WorkFolder(stages, provenance.text());
        provenance.put("room", "tagger bytes %d, parser bytes %d".formatted(taggerBytes, parserBytes));
        text.forEach(file -> provenance.data("text for the vocabulary", file));
        for (Path file : silver) {
            provenance.origin(file);
        }
        Lessons lessons = retagged(Lessons.of(gold, taught, parts, seed), known, folder);
        TaggerStage tagger = new TaggerStage(lessons, copies, new TaggerTrainer(known, taggerEpochs, seed), folder);
        write(
                known,
                new Linear(tagger.tags(), Pruning.fit(tagger.weights(), taggerBytes)),
                before == null ? parser(lessons, tagger, copies, known, folder) : earlier(before, tagger, provenance),
                lemmatiser(gold, tagger.tagger(), known));
        score(provenance);
        return 0;
    }

    private Linear parser(Lessons lessons, TaggerStage tagger, int copies, WordClasses known, WorkFolder folder) {
        ParserTrainer trainer = new ParserTrainer(known, epochs, exploration, seed);
        ParserStage parser = new ParserStage(lessons, tagger, copies, trainer, folder);
        return new Linear(parser.transitions().names(), Pruning.fit(parser.weights(), parserBytes));
    }

    /** The parser of an earlier model, which numbers the tags as this one does. */
    private static Linear earlier(Path model, TaggerStage tagger, Provenance provenance) throws IOException {
        ReaderModel.Weights weights = ReaderModel.weights(ByteBuffer.wrap(Files.readAllBytes(model)));
        if (!weights.tagger().classes().equals(tagger.tags())) {
            throw new IllegalArgumentException(
                    model + " has other tags than the treebanks: its parser cannot be taken over");
        }
        provenance.data("parser taken over from", model);
        return weights.parser();
    }

    /** The lessons with the tags of the teacher's sentences told from its trees. */
    private Lessons retagged(Lessons lessons, WordClasses known, WorkFolder folder) {
        List<Example> gold = lessons.allGold();
        List<String> tags = TaggerTrainer.tags(gold);
        TreeTagger tagger = new TreeTagger(known, tags);
        HashedWeights weights = folder.once(
                        "tree-tagger",
                        1,
                        part -> new KeptWeights(
                                tags, tagger.train(gold, taggerEpochs, seed).average(KeptWeights.LEAST)))
                .get(0)
                .frozen();
        return lessons.withTaught(examples -> tagger.tag(examples, weights));
    }

    private void write(WordClasses known, Linear tagger, Linear parser, Lemmatiser lemmatiser) throws IOException {
        try (DataOutputStream stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            new ReaderModelWriter().write(known, tagger, parser, lemmatiser, stream);
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

    private void describe(Provenance provenance, int gold, int taught) {
        treebanks.forEach(file -> provenance.data("gold", file));
        silver.forEach(file -> provenance.data("tagged and parsed by the teacher", file));
        if (!wordClasses.equals(NOWHERE)) {
            provenance.data("classes of words", wordClasses);
        }
        provenance.put("gold sentences", gold);
        provenance.put("sentences of the teacher", taught);
        provenance.put(
                "settings",
                "parts %d, parser passes %d, tagger passes %d, exploration %s, gold copies %d, seed %d"
                        .formatted(parts, epochs, taggerEpochs, exploration, goldCopies, seed));
    }

    private void score(Provenance provenance) throws IOException {
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
