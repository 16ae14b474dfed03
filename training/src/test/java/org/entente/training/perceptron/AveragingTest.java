package org.entente.training.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.coder.nlp.weights.WeightRow;
import org.junit.jupiter.api.Test;

class AveragingTest {

    @Test
    void aWeightThatOneModelLacksCountsAsNoughtThere() {
        List<WeightRow> first = List.of(row(-5, 1, 2), row(7, 3, 4));
        List<WeightRow> second = List.of(row(7, 3, 2), row(9, 1, -1));
        List<WeightRow> mean = Averaging.of(List.of(first, second));
        assertThat(mean).extracting(WeightRow::feature).containsExactly(-5, 7, 9);
        assertThat(mean).extracting(row -> row.weightAt(0)).containsExactly(1f, 3f, -0.5f);
    }

    @Test
    void classesOfOneFeatureAreJoined() {
        List<WeightRow> mean = Averaging.of(List.of(List.of(row(1, 2, 8)), List.of(row(1, 5, 6))));
        assertThat(mean).hasSize(1);
        assertThat(mean.get(0).size()).isEqualTo(2);
        assertThat(mean.get(0).classAt(1)).isEqualTo((byte) 5);
        assertThat(mean.get(0).weightAt(1)).isEqualTo(3);
    }

    private static WeightRow row(int feature, int target, float weight) {
        return new WeightRow(feature, new byte[] {(byte) target}, new float[] {weight});
    }
}
