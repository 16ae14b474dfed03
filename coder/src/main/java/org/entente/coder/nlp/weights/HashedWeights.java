package org.entente.coder.nlp.weights;

import java.nio.ByteBuffer;

/**
 * A trained linear model in a few flat arrays, immutable and so free to share between threads.
 *
 * <p>Nearly all of a reader's time is spent here, so rows are laid out by their size. A row of one or two classes, as most
 * are, stands in the table itself; one of some classes is a list of pairs; one that speaks for many classes, as the commonest
 * features do, is written out with a weight for every class, which the processor adds up several at a time.
 */
public final class HashedWeights implements Scorer {

    /** The filter has a bit for each value of a hash's upper 23 bits: 1 MB, which the processor keeps at hand. */
    private static final int FILTER_SHIFT = 9;

    /** From so many classes on a row is written out. */
    private static final int MANY = 12;

    /** The upper two bits of a table entry's lower half say what the other thirty are. */
    private static final int KIND_SHIFT = 30;

    private static final int PAIRS = 0;
    private static final int WRITTEN_OUT = 1;
    private static final int ONE = 2;

    private static final int CLASS_BITS = 7;
    private static final int CLASS = (1 << CLASS_BITS) - 1;
    private static final int PAIR_BITS = CLASS_BITS + 8;
    private static final int VALUE = (1 << KIND_SHIFT) - 1;

    private final long[] filter;
    private final long[] table;
    private final byte[] rows;
    private final float[][] written;
    private final float[] levels;
    private final int mask;

    HashedWeights(long[] filter, long[] table, byte[] rows, float[][] written, float[] levels) {
        this.filter = filter;
        this.table = table;
        this.rows = rows;
        this.written = written;
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
        in.position(start + length);
        long[] table = new long[Integer.highestOneBit(Math.max(2, features)) * 2];
        long[] filter = new long[1 << (32 - FILTER_SHIFT - 6)];
        int width = 0;
        int many = 0;
        for (int offset = 0; offset < length; offset += 1 + 2 * (rows[offset] & 0xFF)) {
            int size = rows[offset] & 0xFF;
            many += size >= MANY ? 1 : 0;
            for (int p = offset + 1; p <= offset + 2 * size; p += 2) {
                width = Math.max(width, 1 + (rows[p] & 0xFF));
            }
        }
        float[][] written = new float[many][width];
        int next = 0;
        int offset = 0;
        for (int i = 0; i < features; i++) {
            int key = in.getInt(keys + 4 * i);
            filter[key >>> (FILTER_SHIFT + 6)] |= 1L << (key >>> FILTER_SHIFT);
            int size = rows[offset] & 0xFF;
            int value;
            if (size >= MANY) {
                writeOut(rows, offset, levels, written[next]);
                value = WRITTEN_OUT << KIND_SHIFT | next++;
            } else {
                value = size == 1 || size == 2 ? inline(rows, offset, size) : offset + 1;
            }
            insert(table, key, value);
            offset += 1 + 2 * size;
        }
        return new HashedWeights(filter, table, rows, written, levels);
    }

    private static void writeOut(byte[] rows, int offset, float[] levels, float[] into) {
        int end = offset + 1 + 2 * (rows[offset] & 0xFF);
        for (int p = offset + 1; p < end; p += 2) {
            into[rows[p] & 0xFF] += levels[rows[p + 1] & 0xFF];
        }
    }

    /** A row of one or two classes in one number; the offset of its pairs if the numbers of the classes are too great. */
    private static int inline(byte[] rows, int offset, int size) {
        int first = rows[offset + 1] & 0xFF;
        int second = size == 1 ? 0 : rows[offset + 3] & 0xFF;
        if (first > CLASS || second > CLASS) {
            return offset + 1;
        }
        int value = first << 8 | rows[offset + 2] & 0xFF;
        return size == 1
                ? ONE << KIND_SHIFT | value
                : (ONE + 1) << KIND_SHIFT | (second << 8 | rows[offset + 4] & 0xFF) << PAIR_BITS | value;
    }

    private static void insert(long[] table, int key, int value) {
        int slot = key & (table.length - 1);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = ((long) key << 32) | Integer.toUnsignedLong(value);
    }

    /**
     * Overwrites the features, first with those that the filter does not know to be absent, then with what the table says of
     * each. All are looked up before the first is added, since many of these look-ups wait for memory, and so wait together.
     */
    @Override
    public void score(int[] features, int count, float[] scores) {
        int present = 0;
        for (int i = 0; i < count; i++) {
            int key = features[i];
            features[present] = key;
            present += (int) (filter[key >>> (FILTER_SHIFT + 6)] >>> (key >>> FILTER_SHIFT)) & 1;
        }
        for (int i = 0; i < present; i++) {
            features[i] = value(features[i]);
        }
        for (int i = 0; i < present; i++) {
            add(features[i], scores);
        }
    }

    /** What the table says of a feature, 0 if it knows nothing. */
    private int value(int key) {
        int slot = key & mask;
        long entry = table[slot];
        while ((int) (entry >>> 32) != key && entry != 0) {
            slot = (slot + 1) & mask;
            entry = table[slot];
        }
        return (int) entry;
    }

    private void add(int value, float[] scores) {
        switch (value >>> KIND_SHIFT) {
            case PAIRS -> addPairs(value, scores);
            case WRITTEN_OUT -> addAll(written[value & VALUE], scores);
            case ONE -> scores[value >>> 8 & CLASS] += levels[value & 0xFF];
            default -> {
                scores[value >>> 8 & CLASS] += levels[value & 0xFF];
                scores[value >>> (PAIR_BITS + 8) & CLASS] += levels[value >>> PAIR_BITS & 0xFF];
            }
        }
    }

    private void addPairs(int value, float[] scores) {
        if (value == 0) {
            return;
        }
        int row = value - 1;
        int end = row + 1 + 2 * (rows[row] & 0xFF);
        for (int p = row + 1; p < end; p += 2) {
            scores[rows[p] & 0xFF] += levels[rows[p + 1] & 0xFF];
        }
    }

    /** The two arrays are walked with one index from 0: only then does the compiler add several numbers at a time. */
    private static void addAll(float[] weights, float[] scores) {
        for (int c = 0; c < weights.length; c++) {
            scores[c] += weights[c];
        }
    }
}
