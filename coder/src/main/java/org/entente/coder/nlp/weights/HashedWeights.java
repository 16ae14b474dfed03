package org.entente.coder.nlp.weights;

import java.nio.ByteBuffer;

/**
 * A trained linear model in one long table and one byte array, immutable and so free to share between threads.
 *
 * <p>A row is a count, then for each class its number and the code of its weight; a codebook of 256 levels turns codes
 * into weights, so that large weights are kept as they are and small ones are not lost.
 */
public final class HashedWeights implements Scorer {

    /** The filter has a bit for each value of a hash's upper 23 bits: 1 MB, which the processor keeps at hand. */
    private static final int FILTER_SHIFT = 9;

    private final long[] filter;
    private final long[] table;
    private final byte[] rows;
    private final float[] levels;
    private final int mask;

    private HashedWeights(long[] filter, long[] table, byte[] rows, float[] levels) {
        this.filter = filter;
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
        long[] table = new long[Integer.highestOneBit(Math.max(2, features)) * 2];
        long[] filter = new long[1 << (32 - FILTER_SHIFT - 6)];
        int offset = 0;
        for (int i = 0; i < features; i++) {
            int key = in.getInt(keys + 4 * i);
            filter[key >>> (FILTER_SHIFT + 6)] |= 1L << (key >>> FILTER_SHIFT);
            insert(table, key, offset);
            offset += 1 + 2 * (rows[offset] & 0xFF);
        }
        in.position(start + length);
        return new HashedWeights(filter, table, rows, levels);
    }

    private static void insert(long[] table, int key, int offset) {
        int slot = key & (table.length - 1);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = ((long) key << 32) | (offset + 1);
    }

    /** Reorders the features: what the filter knows to be absent is overwritten, so that the table is asked less. */
    @Override
    public void score(int[] features, int count, float[] scores) {
        int present = 0;
        for (int i = 0; i < count; i++) {
            int key = features[i];
            features[present] = key;
            present += (int) (filter[key >>> (FILTER_SHIFT + 6)] >>> (key >>> FILTER_SHIFT)) & 1;
        }
        int i = 0;
        for (; i + 3 < present; i += 4) {
            long a = table[features[i] & mask];
            long b = table[features[i + 1] & mask];
            long c = table[features[i + 2] & mask];
            long d = table[features[i + 3] & mask];
            add(features[i], a, scores);
            add(features[i + 1], b, scores);
            add(features[i + 2], c, scores);
            add(features[i + 3], d, scores);
        }
        for (; i < present; i++) {
            add(features[i], table[features[i] & mask], scores);
        }
    }

    private void add(int key, long first, float[] scores) {
        long entry = first;
        int slot = key & mask;
        while ((int) (entry >>> 32) != key) {
            if (entry == 0) {
                return;
            }
            slot = (slot + 1) & mask;
            entry = table[slot];
        }
        if (entry == 0) {
            return;
        }
        int row = (int) entry - 1;
        int end = row + 1 + 2 * (rows[row] & 0xFF);
        for (int p = row + 1; p < end; p += 2) {
            scores[rows[p] & 0xFF] += levels[rows[p + 1] & 0xFF];
        }
    }
}
