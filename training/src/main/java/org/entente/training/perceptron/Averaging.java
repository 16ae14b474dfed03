package org.entente.training.perceptron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.coder.nlp.weights.WeightRow;

/** Makes one model of several that learned the same from other beginnings: the mean of their weights, as a vote that costs nothing. */
public final class Averaging {

    private Averaging() {}

    /** The mean of models, each a list of rows in the order of their features; a weight that one lacks is nought there. */
    public static List<WeightRow> of(List<List<WeightRow>> models) {
        if (models.size() == 1) {
            return models.get(0);
        }
        int[] next = new int[models.size()];
        List<WeightRow> result = new ArrayList<>();
        for (boolean more = true; more; ) {
            List<WeightRow> same = sameFeature(models, next);
            more = !same.isEmpty();
            if (more) {
                result.add(mean(same, models.size()));
            }
        }
        return result;
    }

    /** The rows of the lowest feature that is left; moves on behind them. */
    private static List<WeightRow> sameFeature(List<List<WeightRow>> models, int[] next) {
        long lowest = Long.MAX_VALUE;
        for (int m = 0; m < next.length; m++) {
            if (next[m] < models.get(m).size()) {
                lowest = Math.min(lowest, models.get(m).get(next[m]).feature());
            }
        }
        List<WeightRow> same = new ArrayList<>();
        for (int m = 0; m < next.length; m++) {
            if (next[m] < models.get(m).size() && models.get(m).get(next[m]).feature() == lowest) {
                same.add(models.get(m).get(next[m]++));
            }
        }
        return same;
    }

    private static WeightRow mean(List<WeightRow> rows, int models) {
        Map<Byte, Float> sums = new TreeMap<>();
        for (WeightRow row : rows) {
            for (int i = 0; i < row.size(); i++) {
                sums.merge(row.classAt(i), row.weightAt(i) / models, Float::sum);
            }
        }
        byte[] classes = new byte[sums.size()];
        float[] weights = new float[classes.length];
        int size = 0;
        for (Map.Entry<Byte, Float> sum : sums.entrySet()) {
            classes[size] = sum.getKey();
            weights[size++] = sum.getValue();
        }
        return new WeightRow(rows.get(0).feature(), Arrays.copyOf(classes, size), Arrays.copyOf(weights, size));
    }
}
