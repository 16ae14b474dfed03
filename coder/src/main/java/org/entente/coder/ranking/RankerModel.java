package org.entente.coder.ranking;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a multinomial logistic regression: a row for each feature, a row for each number of the words' meaning, a
 * column for each label. Immutable once made.
 */
public final class RankerModel {

    private static final int MAGIC = 0x52414E4B;

    private final List<String> labels;
    private final Map<String, Integer> rows;
    private final float[] weights;
    private final int width;

    /**
     * A model.
     *
     * @param labels what it tells apart
     * @param rows the features, each with the number of its row
     * @param width how many numbers say what words mean; their rows come after those of the features, then the intercepts
     * @param weights the weights, row by row
     */
    public RankerModel(List<String> labels, Map<String, Integer> rows, int width, float[] weights) {
        this.labels = List.copyOf(labels);
        this.rows = new LinkedHashMap<>(rows);
        this.width = width;
        this.weights = weights.clone();
        if (weights.length != (rows.size() + width + 1) * labels.size()) {
            throw new IllegalArgumentException("a model of " + weights.length + " weights does not fit its features");
        }
    }

    /** What it tells apart. */
    public List<String> labels() {
        return labels;
    }

    /** How many numbers say what words mean. */
    public int width() {
        return width;
    }

    /** The probability of each label, in their order. */
    public double[] probabilities(Features features) {
        double[] sums = new double[labels.size()];
        add(rows.size() + width, 1, sums);
        for (String name : features.present()) {
            Integer row = rows.get(name);
            if (row != null) {
                add(row, 1, sums);
            }
        }
        for (int i = 0; i < width; i++) {
            add(rows.size() + i, features.meaning(i), sums);
        }
        return softmax(sums);
    }

    private void add(int row, double times, double[] sums) {
        for (int label = 0; label < sums.length; label++) {
            sums[label] += times * weights[row * sums.length + label];
        }
    }

    /** Sums made into probabilities, in place. */
    public static double[] softmax(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i] - most);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it is none
     */
    public static RankerModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("no model of a ranker");
        }
        List<String> labels = new ArrayList<>();
        int columns = data.readInt();
        for (int i = 0; i < columns; i++) {
            labels.add(data.readUTF());
        }
        int count = data.readInt();
        int width = data.readInt();
        float scale = data.readFloat();
        Map<String, Integer> rows = new LinkedHashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            rows.put(data.readUTF(), i);
        }
        float[] weights = new float[(count + width + 1) * columns];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i < count * columns ? scale * data.readByte() : data.readFloat();
        }
        return new RankerModel(labels, rows, width, weights);
    }

    /** Writes the model: the features' weights as bytes, the others as they are. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(labels.size());
        for (String label : labels) {
            data.writeUTF(label);
        }
        data.writeInt(rows.size());
        data.writeInt(width);
        int sparse = rows.size() * labels.size();
        float most = 0;
        for (int i = 0; i < sparse; i++) {
            most = Math.max(most, Math.abs(weights[i]));
        }
        float scale = most / Byte.MAX_VALUE;
        data.writeFloat(scale);
        for (String name : rows.keySet()) {
            data.writeUTF(name);
        }
        for (int i = 0; i < weights.length; i++) {
            if (i < sparse) {
                data.writeByte(scale == 0 ? 0 : Math.round(weights[i] / scale));
            } else {
                data.writeFloat(weights[i]);
            }
        }
        data.flush();
    }
}
