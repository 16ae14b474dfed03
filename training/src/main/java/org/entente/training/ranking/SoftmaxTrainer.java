package org.entente.training.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.coder.ranking.Features;
import org.entente.coder.ranking.RankerModel;

/**
 * Fits a multinomial logistic regression with an L2 penalty by stochastic gradients whose steps shrink for weights that have
 * moved much (AdaGrad). The same rows in the same order give the same model.
 */
final class SoftmaxTrainer {

    private static final double STEP = 0.2;
    private static final double SMOOTH = 1e-6;

    /**
     * How to fit.
     *
     * @param rounds times each row is seen
     * @param penalty of the features' weights
     * @param meaningPenalty of the weights of the words' meaning
     * @param least how many rows a feature must stand in
     * @param seed of the order of rows
     */
    record Settings(int rounds, double penalty, double meaningPenalty, int least, long seed) {}

    /**
     * A row to learn from.
     *
     * @param features what is known of it
     * @param label the number of its label
     * @param weight how much it counts
     */
    record Row(Features features, int label, double weight) {}

    private final List<String> labels;
    private final Settings settings;

    SoftmaxTrainer(List<String> labels, Settings settings) {
        this.labels = List.copyOf(labels);
        this.settings = settings;
    }

    /** The model of some rows. */
    RankerModel train(List<Row> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.features().present().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count < settings.least());
        Map<String, Integer> numbers = new TreeMap<>();
        for (String name : counts.keySet()) {
            numbers.put(name, numbers.size());
        }
        int width = rows.get(0).features().width();
        Fit fit = new Fit(rows, numbers, counts, width);
        fit.run();
        return new RankerModel(labels, numbers, width, fit.weights());
    }

    /** A model on its way. */
    private final class Fit {
        private final List<Row> rows;
        private final int[][] present;
        private final double[] decay;
        private final int sparse;
        private final int width;
        private final double[] weights;
        private final double[] moved;

        Fit(List<Row> rows, Map<String, Integer> numbers, Map<String, Integer> counts, int width) {
            this.rows = rows;
            this.width = width;
            this.sparse = numbers.size();
            this.present = rows.stream()
                    .map(row -> row.features().present().stream()
                            .filter(numbers::containsKey)
                            .mapToInt(numbers::get)
                            .sorted()
                            .toArray())
                    .toArray(int[][]::new);
            this.decay = new double[sparse];
            numbers.forEach((name, number) -> decay[number] = settings.penalty() / counts.getOrDefault(name, 1));
            this.weights = new double[(sparse + width + 1) * labels.size()];
            this.moved = new double[weights.length];
        }

        void run() {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                order.add(i);
            }
            Random random = new Random(settings.seed());
            for (int round = 0; round < settings.rounds(); round++) {
                Collections.shuffle(order, random);
                order.forEach(this::learn);
            }
        }

        private void learn(int at) {
            Row row = rows.get(at);
            Features features = row.features();
            double[] slope = new double[labels.size()];
            add(sparse + width, 1, slope);
            for (int feature : present[at]) {
                add(feature, 1, slope);
            }
            for (int i = 0; i < width; i++) {
                add(sparse + i, features.meaning(i), slope);
            }
            RankerModel.softmax(slope);
            slope[row.label()] -= 1;
            for (int label = 0; label < slope.length; label++) {
                slope[label] *= row.weight();
            }
            move(sparse + width, 1, slope, 0);
            for (int feature : present[at]) {
                move(feature, 1, slope, decay[feature]);
            }
            for (int i = 0; i < width; i++) {
                move(sparse + i, features.meaning(i), slope, settings.meaningPenalty() / rows.size());
            }
        }

        private void add(int line, double times, double[] sums) {
            for (int label = 0; label < sums.length; label++) {
                sums[label] += times * weights[line * sums.length + label];
            }
        }

        private void move(int line, double times, double[] slope, double shrink) {
            for (int label = 0; label < slope.length; label++) {
                int at = line * slope.length + label;
                double gradient = times * slope[label] + shrink * weights[at];
                moved[at] += gradient * gradient;
                weights[at] -= STEP * gradient / Math.sqrt(moved[at] + SMOOTH);
            }
        }

        float[] weights() {
            float[] result = new float[weights.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = (float) weights[i];
            }
            return result;
        }
    }
}
