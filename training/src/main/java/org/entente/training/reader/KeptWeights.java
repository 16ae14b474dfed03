package org.entente.training.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.weights.HashedWeights;
import org.entente.coder.nlp.weights.WeightRow;
import org.entente.coder.nlp.weights.WeightsFormat;

/**
 * The weights of a tagger or parser as it learned them, in a file: the names of its classes, then its rows in the order of
 * their features.
 *
 * @param names the names of the classes
 * @param rows the weights
 */
record KeptWeights(List<String> names, List<WeightRow> rows) {

    /** Smaller weights say nothing. */
    static final float LEAST = 1e-3f;

    void write(Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            out.writeInt(names.size());
            for (String name : names) {
                out.writeUTF(name);
            }
            out.writeInt(rows.size());
            for (WeightRow row : rows) {
                out.writeInt(row.feature());
                out.writeByte(row.size());
                for (int i = 0; i < row.size(); i++) {
                    out.writeByte(row.classAt(i));
                    out.writeFloat(row.weightAt(i));
                }
            }
        }
    }

    static KeptWeights read(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            int count = in.readInt();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                names.add(in.readUTF());
            }
            int size = in.readInt();
            List<WeightRow> rows = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                rows.add(row(in));
            }
            return new KeptWeights(names, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static WeightRow row(DataInputStream in) throws IOException {
        int feature = in.readInt();
        byte[] classes = new byte[in.readUnsignedByte()];
        float[] weights = new float[classes.length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = in.readByte();
            weights[i] = in.readFloat();
        }
        return new WeightRow(feature, classes, weights);
    }

    /** The weights as the reader will have them. */
    HashedWeights frozen() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new WeightsFormat().write(rows, new DataOutputStream(bytes));
            return HashedWeights.read(ByteBuffer.wrap(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
