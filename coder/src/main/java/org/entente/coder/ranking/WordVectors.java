package org.entente.coder.ranking;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** What is known of words beyond their letters: a short vector for each of the lemmas that news uses most. Immutable. */
public final class WordVectors {

    private static final int MAGIC = 0x57564543;

    private final int width;
    private final Map<String, Integer> rows;
    private final byte[] numbers;
    private final float scale;

    private WordVectors(int width, Map<String, Integer> rows, byte[] numbers, float scale) {
        this.width = width;
        this.rows = rows;
        this.numbers = numbers;
        this.scale = scale;
    }

    /**
     * Reads a table: a magic number, rows, width and scale, then the words, then a byte for each number.
     *
     * @throws IOException if it is no such table
     */
    public static WordVectors read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("no table of word vectors");
        }
        int count = data.readInt();
        int width = data.readInt();
        float scale = data.readFloat();
        Map<String, Integer> rows = new HashMap<>(count * 2);
        for (int row = 0; row < count; row++) {
            rows.put(data.readUTF(), row);
        }
        byte[] numbers = new byte[count * width];
        data.readFully(numbers);
        return new WordVectors(width, rows, numbers, scale);
    }

    /** How many numbers a word has. */
    public int width() {
        return width;
    }

    /** Adds a word's vector times a weight to a sum that starts at an index; false where the word is not known. */
    boolean add(String lemma, double weight, double[] sum, int from) {
        Integer row = rows.get(lemma);
        if (row == null) {
            return false;
        }
        for (int i = 0; i < width; i++) {
            sum[from + i] += weight * scale * numbers[row * width + i];
        }
        return true;
    }
}
