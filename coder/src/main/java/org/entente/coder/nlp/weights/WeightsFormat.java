package org.entente.coder.nlp.weights;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the weights that {@link HashedWeights} reads: 256 levels (float), the number of features and the length of the
 * rows (int), the features' hashes (int), and their rows, each a count and that many pairs of class and level;
 * all big-endian.
 */
public final class WeightsFormat {

    private static final int POSITIVE = 127;

    /** Writes rows, each weight as the nearest of 255 levels that lie closer together the smaller they are. */
    public void write(List<WeightRow> rows, DataOutputStream out) throws IOException {
        List<WeightRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingInt(WeightRow::size).reversed());
        float largest = 1e-6f;
        int length = 0;
        for (WeightRow row : rows) {
            length += 1 + 2 * row.size();
            for (int i = 0; i < row.size(); i++) {
                largest = Math.max(largest, Math.abs(row.weightAt(i)));
            }
        }
        for (int code = 0; code < 256; code++) {
            out.writeFloat(level(code, largest));
        }
        out.writeInt(rows.size());
        out.writeInt(length);
        for (WeightRow row : ordered) {
            out.writeInt(row.feature());
        }
        for (WeightRow row : ordered) {
            out.writeByte(row.size());
            for (int i = 0; i < row.size(); i++) {
                out.writeByte(row.classAt(i));
                out.writeByte(code(row.weightAt(i), largest));
            }
        }
    }

    /** Levels grow with the square of the code: fine near nought, coarse far from it, none clipped. */
    private static float level(int code, float largest) {
        float x = (code - POSITIVE) / (float) POSITIVE;
        return code > 2 * POSITIVE ? 0 : Math.signum(x) * x * x * largest;
    }

    private static int code(float weight, float largest) {
        double x = Math.signum(weight) * Math.sqrt(Math.abs(weight) / largest);
        return (int) Math.round(x * POSITIVE) + POSITIVE;
    }
}
