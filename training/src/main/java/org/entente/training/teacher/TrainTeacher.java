package org.entente.training.teacher;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Adam;
import ai.djl.training.optimizer.Optimizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.coder.nlp.conllu.ConlluReader;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;
import org.entente.coder.nlp.conllu.ParserEvaluation;
import org.entente.coder.nlp.conllu.ParserScores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the teacher on gold trees whose words were embedded before; a checkpoint after every pass, and on from there. */
@Command(name = "train-teacher", mixinStandardHelpOptions = true, description = "Trains the neural parser.")
public final class TrainTeacher implements Callable<Integer> {

    @Parameters(arity = "1..*", description = "Treebanks in CoNLL-U whose embeddings lie in the folder.")
    private List<Path> treebanks = new ArrayList<>();

    @Option(names = "--dev", description = "A treebank to score on after each pass.")
    private List<Path> dev = new ArrayList<>();

    @Option(names = "--folder", required = true, description = "Where embeddings and checkpoints lie.")
    private Path folder = Path.of(".");

    @Option(names = "--epochs", defaultValue = "10", description = "Passes.")
    private int epochs;

    @Option(names = "--rate", defaultValue = "0.002", description = "The learning rate, which falls to nothing.")
    private float rate;

    @Option(names = "--batch", defaultValue = "1000", description = "Words a batch.")
    private int batchWords;

    @Option(names = "--seed", defaultValue = "1", description = "Of everything that is drawn.")
    private int seed;

    /** Gold sentences with where their embeddings lie. */
    private record Item(ConlluSentence sentence, EmbeddingFile file, int index) {
        List<String> forms() {
            return sentence.words().stream().map(ConlluWord::form).toList();
        }
    }

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainTeacher()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<Item> items = new ArrayList<>();
        for (Path treebank : treebanks) {
            items.addAll(items(treebank));
        }
        Engine.getEngine("PyTorch").setRandomSeed(seed);
        Path checkpoint = folder.resolve("teacher.bin");
        Path passes = folder.resolve("teacher.passes");
        int done =
                Files.exists(passes) ? Integer.parseInt(Files.readString(passes).strip()) : 0;
        try (Teacher teacher = done > 0 ? Teacher.load(checkpoint) : fresh(items)) {
            int steps = batches(items, new Random(0)).size();
            int offset = done * steps;
            Optimizer optimizer = Adam.builder()
                    .optLearningRateTracker(
                            (name, n) -> rate * Math.max(0.002f, 1 - (n + offset) / (float) (epochs * steps)))
                    .optBeta2(0.98f)
                    .build();
            for (int pass = done; pass < epochs; pass++) {
                long start = System.nanoTime();
                double loss = 0;
                int number = 0;
                List<List<Item>> batches = batches(items, new Random(seed + 1000L * pass));
                for (List<Item> batch : batches) {
                    loss += step(teacher, optimizer, batch, new Random(seed + number * 7L + pass));
                    if (++number % 100 == 0) {
                        System.err.printf(
                                "pass %d: %d of %d, loss %.3f, %.0f s%n",
                                pass + 1, number, batches.size(), loss / number, (System.nanoTime() - start) / 1e9);
                    }
                }
                teacher.save(checkpoint);
                Files.writeString(passes, Integer.toString(pass + 1));
                for (Path file : dev) {
                    ParserScores scores = score(teacher, file);
                    System.err.printf(
                            "pass %d, %s: tags %.2f UAS %.2f LAS %.2f%n",
                            pass + 1,
                            file.getFileName(),
                            100 * scores.tags(),
                            100 * scores.attached(),
                            100 * scores.labelled());
                }
            }
        }
        return 0;
    }

    private List<Item> items(Path treebank) {
        List<ConlluSentence> sentences = new ConlluReader().read(treebank);
        EmbeddingFile file = EmbedTreebank.file(folder, treebank, EmbedTreebank.forms(treebank));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            items.add(new Item(sentences.get(i), file, i));
        }
        return items;
    }

    private static Teacher fresh(List<Item> items) {
        TreeSet<String> tags = new TreeSet<>();
        TreeSet<String> labels = new TreeSet<>();
        for (Item item : items) {
            for (ConlluWord word : item.sentence().words()) {
                tags.add(word.tag());
                labels.add(word.relation());
            }
        }
        double[] sums = new double[Embedder.WIDTH];
        double[] squares = new double[Embedder.WIDTH];
        long words = 0;
        for (int k = 0; k < items.size(); k += 7) {
            float[] rows =
                    items.get(k).file().read(List.of(items.get(k).index())).get(0);
            for (int i = 0; i < rows.length; i++) {
                sums[i % Embedder.WIDTH] += rows[i];
                squares[i % Embedder.WIDTH] += rows[i] * rows[i];
            }
            words += rows.length / Embedder.WIDTH;
        }
        float[] means = new float[Embedder.WIDTH];
        float[] scales = new float[Embedder.WIDTH];
        for (int i = 0; i < means.length; i++) {
            means[i] = (float) (sums[i] / words);
            scales[i] = (float) (1 / Math.sqrt(Math.max(1e-6, squares[i] / words - sums[i] / words * sums[i] / words)));
        }
        return new Teacher(List.copyOf(tags), List.copyOf(labels), means, scales);
    }

    /** Batches of sentences of one length, in random order. */
    private List<List<Item>> batches(List<Item> items, Random random) {
        Map<Integer, List<Item>> lengths = new TreeMap<>();
        for (Item item : items) {
            lengths.computeIfAbsent(item.sentence().size(), n -> new ArrayList<>())
                    .add(item);
        }
        List<List<Item>> batches = new ArrayList<>();
        lengths.forEach((length, group) -> {
            Collections.shuffle(group, random);
            int size = Math.max(1, batchWords / length);
            for (int from = 0; from < group.size(); from += size) {
                batches.add(group.subList(from, Math.min(group.size(), from + size)));
            }
        });
        Collections.shuffle(batches, random);
        return batches;
    }

    private static List<float[]> embeddings(List<Item> batch) {
        List<float[]> result = new ArrayList<>();
        for (Item item : batch) {
            result.add(item.file().read(List.of(item.index())).get(0));
        }
        return result;
    }

    private static double step(Teacher teacher, Optimizer optimizer, List<Item> batch, Random random) {
        int words = batch.get(0).sentence().size();
        long[] tags = new long[batch.size() * words];
        long[] heads = new long[tags.length];
        long[] rows = new long[tags.length];
        long[] labels = new long[tags.length];
        List<WordSurface.Case> cases = new ArrayList<>();
        for (int s = 0; s < batch.size(); s++) {
            for (int w = 0; w < words; w++) {
                ConlluWord word = batch.get(s).sentence().words().get(w);
                int k = s * words + w;
                tags[k] = Collections.binarySearch(teacher.tags(), word.tag());
                labels[k] = Collections.binarySearch(teacher.labels(), word.relation());
                heads[k] = word.head() < 0 ? words : word.head();
                rows[k] = (long) s * (words + 1) + heads[k];
            }
            double draw = random.nextDouble();
            cases.add(
                    draw < 0.07
                            ? WordSurface.Case.UPPER
                            : draw < 0.12 ? WordSurface.Case.LOWER : WordSurface.Case.AS_WRITTEN);
        }
        TeacherNetwork network = teacher.network();
        try (NDManager scope = teacher.manager().newSubManager()) {
            NDArray input = teacher.input(scope, batch.stream().map(Item::forms).toList(), embeddings(batch), cases);
            Loss loss = Loss.softmaxCrossEntropyLoss();
            float value;
            try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
                NDArray states = network.states(input, true);
                NDArray arcs = network.arcs(states, true).reshape(tags.length, words + 1);
                NDArray relations = network.labels(states, scope.create(rows), true);
                NDArray tagging = network.tags(states, true).reshape(tags.length, network.tagCount());
                NDArray sum = loss.evaluate(new NDList(scope.create(heads)), new NDList(arcs))
                        .add(loss.evaluate(new NDList(scope.create(labels)), new NDList(relations)))
                        .add(loss.evaluate(new NDList(scope.create(tags)), new NDList(tagging))
                                .mul(0.5f));
                collector.backward(sum);
                value = sum.getFloat();
            }
            float weight = Math.min(1, tags.length / 500f + 0.1f);
            for (Map.Entry<String, NDArray> parameter : network.parameters().entrySet()) {
                try (NDArray gradient = parameter.getValue().getGradient()) {
                    gradient.muli(weight);
                    optimizer.update(parameter.getKey(), parameter.getValue(), gradient);
                    gradient.muli(0);
                }
            }
            return value;
        }
    }

    private ParserScores score(Teacher teacher, Path file) {
        List<Item> items = items(file);
        Map<String, Teacher.Parse> parses = new TreeMap<>();
        for (List<Item> batch : batches(items, new Random(0))) {
            List<Teacher.Parse> result =
                    teacher.parse(batch.stream().map(Item::forms).toList(), embeddings(batch));
            for (int i = 0; i < batch.size(); i++) {
                parses.put(batch.get(i).sentence().id(), result.get(i));
            }
        }
        return ParserEvaluation.evaluate(
                items.stream().map(Item::sentence).toList(),
                gold -> SilverSentence.of(gold, Objects.requireNonNull(parses.get(gold.id()))));
    }
}
