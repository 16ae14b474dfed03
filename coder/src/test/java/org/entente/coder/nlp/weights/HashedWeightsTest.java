package org.entente.coder.nlp.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashedWeightsTest {

    private static final int CLASSES = 200;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 11, 12, 40, 200})
    void aRowOfAnyLengthAddsItsWeightsToItsClassesAndNothingToOthers(int size) throws IOException {
        WeightRow row = row(-77, size);
        float[] scores = new float[CLASSES];
        model(List.of(row, row(5, 3))).score(new int[] {-77, 123}, 2, scores);
        for (int c = 0; c < CLASSES; c++) {
            assertThat(scores[c]).isCloseTo(expected(row, c), within(0.02f));
        }
    }

    @Test
    void classesWithGreatNumbersAreKeptApartInShortRows() throws IOException {
        WeightRow row = new WeightRow(9, new byte[] {3, (byte) 199}, new float[] {1, -2});
        float[] scores = new float[CLASSES];
        model(List.of(row)).score(new int[] {9}, 1, scores);
        assertThat(scores[3]).isCloseTo(1, within(0.02f));
        assertThat(scores[199]).isCloseTo(-2, within(0.02f));
    }

    @Test
    void featuresThatShareAPlaceInTheTableDoNotMix() throws IOException {
        List<WeightRow> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add(new WeightRow(i << 20, new byte[] {(byte) i}, new float[] {1}));
        }
        HashedWeights model = model(rows);
        for (int i = 0; i < 50; i++) {
            float[] scores = new float[CLASSES];
            model.score(new int[] {i << 20, i << 20 | 1}, 2, scores);
            assertThat(scores[i]).isCloseTo(1, within(0.02f));
            scores[i] = 0;
            assertThat(scores).containsOnly(0);
        }
    }

    @Test
    void rowsAreReadBackAsTheyWereWritten() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        WeightsFormat format = new WeightsFormat();
        format.write(List.of(row(-77, 40), row(5, 3), row(9, 1)), new DataOutputStream(first));
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        format.write(format.read(ByteBuffer.wrap(first.toByteArray())), new DataOutputStream(second));
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    private static WeightRow row(int feature, int size) {
        byte[] classes = new byte[size];
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            classes[i] = (byte) i;
            weights[i] = i % 2 == 0 ? 1 : -0.5f;
        }
        return new WeightRow(feature, classes, weights);
    }

    private static float expected(WeightRow row, int target) {
        return target < row.size() ? row.weightAt(target) : 0;
    }

    private static HashedWeights model(List<WeightRow> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new WeightsFormat().write(rows, new DataOutputStream(bytes));
        return HashedWeights.read(ByteBuffer.wrap(bytes.toByteArray()));
    }
}
