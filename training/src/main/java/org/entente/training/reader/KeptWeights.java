package org.entente.training.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.weights.WeightRow;

/**
 * The weights of a parser as it learned them, in a file: the names of its transitions, then its rows in the order of their
 * features. Parsers that learned in processes of their own are averaged from such files.
 *
 * @param names the names of the classes
 * @param rows the weights
 */
record KeptWeights(List<String> names, List<WeightRow> rows) {

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

    static KeptWeights read(Path file) throws IOException {
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

    /** The same weights with the classes numbered as in another list, which has all of their names. */
    KeptWeights numbered(List<String> others) {
        if (names.equals(others)) {
            return this;
        }
        byte[] numbers = new byte[names.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (byte) others.indexOf(names.get(i));
        }
        List<WeightRow> renamed = new ArrayList<>(rows.size());
        for (WeightRow row : rows) {
            byte[] classes = new byte[row.size()];
            float[] weights = new float[row.size()];
            for (int i = 0; i < classes.length; i++) {
                classes[i] = numbers[row.classAt(i) & 0xFF];
                weights[i] = row.weightAt(i);
            }
            renamed.add(new WeightRow(row.feature(), classes, weights));
        }
        return new KeptWeights(others, renamed);
    }
}
