package org.entente.training.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.entente.coder.nlp.tagging.Capitals;
import org.entente.coder.nlp.tagging.TagFeatures;
import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.coder.nlp.tagging.WordCodes;
import org.entente.training.perceptron.Perceptron;

/** Trains a tagger as it will be used: greedily, on its own guesses for the words before. */
final class TaggerTrainer {

    private final WordClasses classes;
    private final int epochs;
    private final long seed;

    TaggerTrainer(WordClasses classes, int epochs, long seed) {
        this.classes = classes;
        this.epochs = epochs;
        this.seed = seed;
    }

    /** All tags of the examples, in order of their names. */
    static List<String> tags(List<Example> examples) {
        TreeSet<String> tags = new TreeSet<>();
        examples.forEach(example -> tags.addAll(example.tags()));
        return List.copyOf(tags);
    }

    WordClasses classes() {
        return classes;
    }

    Perceptron train(List<Example> examples, List<String> tags) {
        Perceptron model = new Perceptron();
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        Lesson lesson = new Lesson(classes, model, tags);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(lesson::take);
        }
        return model;
    }

    /** One sentence after the other, with its scratch space. */
    private static final class Lesson {
        private final Perceptron model;
        private final List<String> tags;
        private final float[] scores;
        private final WordCodes codes;
        private final TagFeatures features = new TagFeatures();

        Lesson(WordClasses classes, Perceptron model, List<String> tags) {
            this.codes = new WordCodes(classes);
            this.model = model;
            this.tags = tags;
            this.scores = new float[tags.size()];
        }

        void take(Example example) {
            example.encode(codes);
            boolean capitals = Capitals.throughout(codes);
            int[] guesses = new int[example.size()];
            for (int i = 0; i < guesses.length; i++) {
                features.extract(codes, i, guesses, capitals);
                Arrays.fill(scores, 0);
                model.score(features.features(), features.count(), scores);
                int right = Collections.binarySearch(tags, example.tags().get(i));
                guesses[i] = best(scores);
                if (guesses[i] != right) {
                    model.update(features.features(), features.count(), right, 1);
                    model.update(features.features(), features.count(), guesses[i], -1);
                }
                model.tick();
            }
        }

        private static int best(float[] scores) {
            int best = 0;
            for (int c = 1; c < scores.length; c++) {
                best = scores[c] > scores[best] ? c : best;
            }
            return best;
        }
    }
}
