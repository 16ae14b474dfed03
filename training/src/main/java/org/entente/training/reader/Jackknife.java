package org.entente.training.reader;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.coder.nlp.tagging.Tagger;
import org.entente.coder.nlp.tagging.WordCodes;
import org.entente.coder.nlp.weights.HashedWeights;
import org.entente.coder.nlp.weights.WeightsFormat;
import org.entente.training.perceptron.Perceptron;

/**
 * Tags each part of the examples by a tagger that was trained on the other parts, so that the parser learns from tags as
 * wrong as it will meet.
 */
final class Jackknife {

    private final int folds;
    private final TaggerTrainer trainer;

    Jackknife(int folds, TaggerTrainer trainer) {
        this.folds = folds;
        this.trainer = trainer;
    }

    /** The guessed tags of each example, as numbers. */
    List<int[]> tags(List<Example> examples, List<String> tags) {
        int[][] guesses = new int[examples.size()][];
        IntStream.range(0, folds).parallel().forEach(fold -> fold(fold, examples, tags, guesses));
        return List.of(guesses);
    }

    private void fold(int fold, List<Example> examples, List<String> tags, int[][] guesses) {
        List<Example> others = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (i % folds != fold) {
                others.add(examples.get(i));
            }
        }
        Tagger tagger = new Tagger(tags, freeze(trainer.train(others, tags), 0));
        Tagger.Scratch scratch = new Tagger.Scratch();
        WordCodes codes = new WordCodes(trainer.classes());
        for (int i = fold; i < examples.size(); i += folds) {
            guesses[i] = tags(examples.get(i), tagger, codes, scratch);
        }
    }

    /** The tags that a tagger gives examples that it did not learn from. */
    List<int[]> tags(List<Example> examples, Tagger tagger) {
        Tagger.Scratch scratch = new Tagger.Scratch();
        WordCodes codes = new WordCodes(trainer.classes());
        return examples.stream()
                .map(example -> tags(example, tagger, codes, scratch))
                .toList();
    }

    private static int[] tags(Example example, Tagger tagger, WordCodes codes, Tagger.Scratch scratch) {
        example.encode(codes);
        int[] tags = new int[codes.size()];
        tagger.tag(codes, tags, scratch);
        return tags;
    }

    /** The averaged weights as the reader will have them. */
    static HashedWeights freeze(Perceptron model, float threshold) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new WeightsFormat().write(model.average(threshold), new DataOutputStream(bytes));
            return HashedWeights.read(ByteBuffer.wrap(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
