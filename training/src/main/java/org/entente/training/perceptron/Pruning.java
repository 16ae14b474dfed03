package org.entente.training.perceptron;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.weights.WeightRow;

/** Leaves out the smallest weights until a model fits into so many bytes. */
public final class Pruning {

    private static final int STEPS = 30;

    private Pruning() {}

    /** The rows with all weights above the lowest threshold that keeps them within {@code bytes} when written. */
    public static List<WeightRow> fit(List<WeightRow> rows, long bytes) {
        float low = 0;
        float high = 0;
        for (WeightRow row : rows) {
            for (int i = 0; i < row.size(); i++) {
                high = Math.max(high, Math.abs(row.weightAt(i)));
            }
        }
        for (int step = 0; step < STEPS && size(rows, low) > bytes; step++) {
            float middle = (low + high) / 2;
            if (step == STEPS - 1 || size(rows, middle) <= bytes) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return above(rows, size(rows, low) <= bytes ? low : high);
    }

    private static long size(List<WeightRow> rows, float threshold) {
        long size = 0;
        for (WeightRow row : rows) {
            int kept = kept(row, threshold);
            size += kept == 0 ? 0 : Integer.BYTES + 1 + 2L * kept;
        }
        return size;
    }

    private static int kept(WeightRow row, float threshold) {
        int kept = 0;
        for (int i = 0; i < row.size(); i++) {
            kept += Math.abs(row.weightAt(i)) >= threshold ? 1 : 0;
        }
        return kept;
    }

    private static List<WeightRow> above(List<WeightRow> rows, float threshold) {
        List<WeightRow> result = new ArrayList<>();
        for (WeightRow row : rows) {
            int size = kept(row, threshold);
            if (size > 0) {
                result.add(keep(row, threshold, size));
            }
        }
        return result;
    }

    private static WeightRow keep(WeightRow row, float threshold, int size) {
        byte[] classes = new byte[size];
        float[] weights = new float[size];
        int next = 0;
        for (int i = 0; i < row.size(); i++) {
            if (Math.abs(row.weightAt(i)) >= threshold) {
                classes[next] = row.classAt(i);
                weights[next++] = row.weightAt(i);
            }
        }
        return new WeightRow(row.feature(), classes, weights);
    }
}
