package org.entente.coder.nlp.weights;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
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

    /** Reads rows back, as they were written, for a training that takes them over. */
    public List<WeightRow> read(ByteBuffer in) {
        float[] levels = new float[256];
        in.asFloatBuffer().get(levels);
        in.position(in.position() + Float.BYTES * levels.length);
        int features = in.getInt();
        in.getInt();
        int[] keys = new int[features];
        in.asIntBuffer().get(keys);
        in.position(in.position() + Integer.BYTES * features);
        List<WeightRow> rows = new ArrayList<>(features);
        for (int key : keys) {
            byte[] classes = new byte[in.get() & 0xFF];
            float[] weights = new float[classes.length];
            for (int i = 0; i < classes.length; i++) {
                classes[i] = in.get();
                weights[i] = levels[in.get() & 0xFF];
            }
            rows.add(new WeightRow(key, classes, weights));
        }
        return rows;
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
