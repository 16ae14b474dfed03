package org.entente.training.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The vectors that an embedding model (bge-small-en-v1.5, quantised) has for the words of its vocabulary before it has
 * seen any context, their mean taken off, of length one.
 */
record WordVectors(List<String> words, List<float[]> rows) {

    private static final int WIDTH = 384;
    private static final int RAW_DATA = 0x4A;
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";

    static WordVectors read() throws IOException {
        JsonNode vocabulary;
        byte[] model;
        try (InputStream json = resource(VOCABULARY);
                InputStream onnx = resource(MODEL)) {
            vocabulary = new ObjectMapper().readTree(json).path("model").path("vocab");
            model = onnx.readAllBytes();
        }
        int start = start(model, vocabulary.size() * WIDTH);
        List<String> words = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : vocabulary.properties()) {
            if (entry.getKey().matches("[a-z]+")) {
                words.add(entry.getKey());
                rows.add(row(model, start + entry.getValue().asInt() * WIDTH));
            }
        }
        centre(rows);
        return new WordVectors(words, rows);
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = WordVectors.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is not there: run with the profile 'teacher'");
        }
        return in;
    }

    /**
     * Where the bytes of the table of words begin: the only field of raw data (TensorProto.raw_data is field 9) in the
     * graph that is as long as the table.
     */
    private static int start(byte[] model, int length) throws IOException {
        byte[] mark = new byte[6];
        mark[0] = RAW_DATA;
        int size = 1;
        for (int rest = length; rest > 0; rest >>>= 7) {
            mark[size++] = (byte) (rest & 0x7F | (rest > 0x7F ? 0x80 : 0));
        }
        for (int i = 0; i + size + length <= model.length; i++) {
            int k = 0;
            while (k < size && model[i + k] == mark[k]) {
                k++;
            }
            if (k == size) {
                return i + size;
            }
        }
        throw new IOException(MODEL + " has no table of " + length + " bytes for its words");
    }

    private static float[] row(byte[] model, int at) {
        float[] row = new float[WIDTH];
        for (int k = 0; k < WIDTH; k++) {
            row[k] = model[at + k] & 0xFF;
        }
        return row;
    }

    /** Takes off the mean; what is left is in no need of the quantised numbers' scale. */
    private static void centre(List<float[]> rows) {
        double[] sums = new double[WIDTH];
        for (float[] row : rows) {
            for (int k = 0; k < WIDTH; k++) {
                sums[k] += row[k];
            }
        }
        for (float[] row : rows) {
            for (int k = 0; k < WIDTH; k++) {
                row[k] -= (float) (sums[k] / rows.size());
            }
            Clustering.toLengthOne(row);
        }
    }
}
