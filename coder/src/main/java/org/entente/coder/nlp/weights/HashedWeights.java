package org.entente.coder.nlp.weights;

import java.nio.ByteBuffer;

/**
 * A trained linear model in one long table and one byte array, immutable and so free to share between threads.
 *
 * <p>A row is a count, then for each class its number and the code of its weight; a codebook of 256 levels turns codes
 * into weights, so that large weights are kept as they are and small ones are not lost.
 */
public final class HashedWeights implements Scorer {

    private final long[] table;
    private final byte[] rows;
    private final float[] levels;
    private final int mask;

    private HashedWeights(long[] table, byte[] rows, float[] levels) {
        this.table = table;
        this.rows = rows;
        this.levels = levels;
        this.mask = table.length - 1;
    }

    /**
     * Reads what {@link WeightsFormat} describes, from the buffer's position on.
     *
     * @throws IllegalArgumentException if the bytes are not such a model
     */
    public static HashedWeights read(ByteBuffer in) {
        float[] levels = new float[256];
        in.asFloatBuffer().get(levels);
        in.position(in.position() + 4 * levels.length);
        int features = in.getInt();
        int length = in.getInt();
        int keys = in.position();
        int start = keys + 4 * features;
        if (features < 0 || length < 0 || in.limit() < start + length) {
            throw new IllegalArgumentException("the model ends in the middle of its weights");
        }
        byte[] rows = new byte[length];
        in.get(start, rows);
        long[] table = new long[Integer.highestOneBit(Math.max(2, features)) * 4];
        int offset = 0;
        for (int i = 0; i < features; i++) {
            insert(table, in.getInt(keys + 4 * i), offset);
            offset += 1 + 2 * (rows[offset] & 0xFF);
        }
        in.position(start + length);
        return new HashedWeights(table, rows, levels);
    }

    private static void insert(long[] table, int key, int offset) {
        int slot = key & (table.length - 1);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = ((long) key << 32) | (offset + 1);
    }

    @Override
    public void score(int[] features, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            int key = features[i];
            int slot = key & mask;
            long entry = table[slot];
            while (entry != 0) {
                if ((int) (entry >>> 32) == key) {
                    add((int) entry - 1, scores);
                    break;
                }
                slot = (slot + 1) & mask;
                entry = table[slot];
            }
        }
    }

    private void add(int row, float[] scores) {
        int end = row + 1 + 2 * (rows[row] & 0xFF);
        for (int p = row + 1; p < end; p += 2) {
            scores[rows[p] & 0xFF] += levels[rows[p + 1] & 0xFF];
        }
    }
}
