package org.entente.training.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.coder.nlp.tagging.Capitals;
import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.coder.nlp.tagging.WordCodes;
import org.entente.coder.nlp.weights.Scorer;
import org.entente.training.perceptron.Perceptron;
import org.jspecify.annotations.Nullable;

/**
 * Tags sentences whose trees are known. The teacher's trees are far better than its tags: a word that has a subject is a
 * verb, whatever the word. So the tags of its sentences are told from the words and the trees together, by a tagger that
 * learned from gold tags and gold trees.
 */
final class TreeTagger {

    private final List<String> tags;
    private final WordCodes codes;
    private final TreeFeatures features = new TreeFeatures();
    private final float[] scores;

    TreeTagger(WordClasses classes, List<String> tags) {
        this.tags = tags;
        codes = new WordCodes(classes);
        scores = new float[tags.size()];
    }

    /** Learns from gold examples. */
    Perceptron train(List<Example> gold, int passes, long seed) {
        Perceptron model = new Perceptron();
        List<Example> order = new ArrayList<>(gold);
        Random random = new Random(seed);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            order.forEach(example -> tag(example, model, model));
        }
        return model;
    }

    /** The examples with the tags that a trained model gives them. */
    List<Example> tag(List<Example> examples, Scorer model) {
        return examples.stream().map(example -> tag(example, model)).toList();
    }

    private Example tag(Example example, Scorer model) {
        int[] guesses = tag(example, model, null);
        return example.withTags(Arrays.stream(guesses).mapToObj(tags::get).toList());
    }

    /** Tags a sentence; where there is a pupil it learns from what was wrong. */
    private int[] tag(Example example, Scorer model, @Nullable Perceptron pupil) {
        example.encode(codes);
        features.begin(example);
        boolean capitals = Capitals.throughout(codes);
        int[] guesses = new int[example.size()];
        for (int i = 0; i < guesses.length; i++) {
            features.extract(example, codes, i, guesses, capitals);
            Arrays.fill(scores, 0);
            model.score(features.features(), features.count(), scores);
            guesses[i] = best();
            if (pupil != null) {
                int right = Collections.binarySearch(tags, example.tags().get(i));
                if (guesses[i] != right) {
                    pupil.update(features.features(), features.count(), right, 1);
                    pupil.update(features.features(), features.count(), guesses[i], -1);
                }
                pupil.tick();
            }
        }
        return guesses;
    }

    private int best() {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }
}
