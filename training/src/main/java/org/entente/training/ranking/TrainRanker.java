package org.entente.training.ranking;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.evaluation.RelationEvaluation;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.ranking.FeatureReader;
import org.entente.coder.ranking.RankerModel;
import org.entente.coder.ranking.WordVectors;
import org.entente.training.reader.Provenance;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the ranker and reports by cross-validation what it is worth. */
@Command(
        name = "train-ranker",
        mixinStandardHelpOptions = true,
        description = "Trains the model that settles what the patterns leave open.")
public final class TrainRanker implements Callable<Integer> {

    static final List<String> LABELS = List.of(
            "ACCUSE",
            "AGREE",
            "AID",
            "ASSAULT",
            "COERCE",
            "CONSULT",
            "COOPERATE",
            "MOBILIZE",
            "PROTEST",
            "REJECT",
            "REQUEST",
            "SANCTION",
            "SUPPORT",
            "THREATEN",
            "YIELD",
            "NONE");

    @Option(
            names = "--labels",
            defaultValue = "training/src/main/resources/org/entente/training/ranking/news-pairs.tsv",
            description = "Labelled pairs of real news, without text.")
    private Path labels = Path.of("news-pairs.tsv");

    @Option(names = "--benchmarks", defaultValue = "../shared/benchmarks", description = "Where the stories lie.")
    private Path benchmarks = Path.of("../shared/benchmarks");

    @Option(
            names = "--own",
            defaultValue = "coder/src/test/resources/org/entente/coder/evaluation/own-relations.tsv",
            description = "Sentences of our own with their types.")
    private Path own = Path.of("own-relations.tsv");

    @Option(
            names = "--vectors",
            defaultValue = "coder/src/main/resources/org/entente/coder/ranking/word-vectors.bin",
            description = "What words mean, as embed-words writes it.")
    private Path vectors = Path.of("word-vectors.bin");

    @Option(names = "--rounds", defaultValue = "12", description = "Times each row is seen.")
    private int rounds;

    @Option(names = "--penalty", defaultValue = "2", description = "The L2 penalty.")
    private double penalty;

    @Option(
            names = "--own-weight",
            defaultValue = "0.25",
            description = "What a sentence of our own counts beside a row of news.")
    private double ownWeight;

    @Option(names = "--seed", defaultValue = "6", description = "Of the order of rows.")
    private long seed;

    @Option(
            names = "--out",
            defaultValue = "coder/src/main/resources/org/entente/coder/ranking/ranker.model",
            description = "The model to write; beside it goes its provenance.")
    private Path out = Path.of("ranker.model");

    @Option(names = "--report", defaultValue = "docs/regressions/ranking.md", description = "The page to write.")
    private Path report = Path.of("ranking.md");

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainRanker()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Codebook codebook = Codebook.load();
        EnglishReader english = EnglishReader.load();
        PairReader reader = new PairReader(english, codebook);
        Path relations = benchmarks.resolve("plv/train.tsv");
        List<LabelledPair> rows = new ArrayList<>(NewsPairs.read(NewsPairs.rows(labels, benchmarks), reader));
        MarkedPairs.relations(relations, reader).stream()
                .filter(pair -> !RelationEvaluation.setAside(pair.sentence()))
                .forEach(rows::add);
        rows.addAll(MarkedPairs.own(own, reader));
        rows.addAll(MarkedPairs.examples(english, codebook, reader));
        WordVectors words;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(vectors))) {
            words = WordVectors.read(in);
        }
        Lesson lesson = new Lesson(
                new FeatureReader(codebook, words),
                new SoftmaxTrainer(LABELS, new SoftmaxTrainer.Settings(rounds, penalty, penalty, 2, seed)),
                ownWeight);
        List<Lesson.Example> examples = lesson.examples(rows);
        RankerModel model = lesson.train(examples);
        try (OutputStream file = Files.newOutputStream(out)) {
            model.write(file);
        }
        Provenance provenance = new Provenance();
        provenance.data("labels", labels);
        provenance.data("relations but the fifth set aside", relations);
        provenance.data("own sentences", own);
        provenance.data("word vectors", vectors);
        provenance.put("codebook", codebook.version());
        provenance.put("rows", rows.size());
        provenance.put("rounds", rounds);
        provenance.put("penalty", penalty);
        provenance.put("weight of own sentences and examples", ownWeight);
        provenance.put("seed", seed);
        provenance.put("bytes", Files.size(out));
        provenance.write(out.resolveSibling(out.getFileName() + ".provenance"));
        Files.writeString(report, new RankingReport(lesson, examples).page());
        return 0;
    }
}
