package org.entente.training.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.coder.nlp.weights.WeightRow;
import org.junit.jupiter.api.Test;

class PerceptronTest {

    @Test
    void learnsWhatItIsCorrectedTo() {
        Perceptron model = new Perceptron();
        int[][] examples = {{1, 5}, {2, 5}, {3, 5}};
        for (int pass = 0; pass < 5; pass++) {
            for (int right = 0; right < examples.length; right++) {
                int guess = guess(model, examples[right]);
                if (guess != right) {
                    model.update(examples[right], 2, right, 1);
                    model.update(examples[right], 2, guess, -1);
                }
                model.tick();
            }
        }
        for (int right = 0; right < examples.length; right++) {
            assertThat(guess(model, examples[right])).isEqualTo(right);
        }
        assertThat(model.features()).isEqualTo(4);
    }

    @Test
    void averagesOverAllDecisions() {
        Perceptron model = new Perceptron();
        model.tick();
        model.update(new int[] {7}, 1, 3, 1);
        model.tick();
        model.tick();
        List<WeightRow> rows = model.average(0);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).classAt(0)).isEqualTo((byte) 3);
        assertThat(rows.get(0).weightAt(0)).isEqualTo(0.5f);
    }

    @Test
    void prunesTheSmallestWeightsUntilTheModelFits() {
        List<WeightRow> rows = List.of(
                new WeightRow(1, new byte[] {0, 1}, new float[] {3, -0.1f}),
                new WeightRow(2, new byte[] {0}, new float[] {0.2f}),
                new WeightRow(3, new byte[] {1}, new float[] {-2}));
        List<WeightRow> kept = Pruning.fit(rows, 14);
        assertThat(kept.stream().map(WeightRow::feature)).containsExactly(1, 3);
        assertThat(kept.get(0).size()).isEqualTo(1);
        assertThat(Pruning.fit(rows, 1000)).hasSize(3);
    }

    private static int guess(Perceptron model, int[] features) {
        float[] scores = new float[3];
        model.score(features, features.length, scores);
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }
}
