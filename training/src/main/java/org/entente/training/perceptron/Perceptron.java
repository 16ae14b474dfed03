package org.entente.training.perceptron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.coder.nlp.weights.Scorer;
import org.entente.coder.nlp.weights.WeightRow;

/**
 * An averaged perceptron (Collins 2002) whose rows hold only the classes that were ever updated. Weights live in pages,
 * since there are more of them than one array holds. Not safe to share.
 */
public final class Perceptron implements Scorer {

    private static final int FIRST = 2;
    private static final int PAGE_BITS = 22;
    private static final int PAGE = 1 << PAGE_BITS;

    private int[] keys = new int[1 << 16];
    private int[] rows = new int[1 << 16];
    private int used;

    private final List<byte[]> classes = new ArrayList<>();
    private final List<float[]> weights = new ArrayList<>();
    private final List<double[]> sums = new ArrayList<>();
    private int free = PAGE;
    private long time = 1;

    @Override
    public void score(int[] features, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            int row = rows[slot(features[i])];
            if (row != 0) {
                byte[] page = classes.get(row >>> PAGE_BITS);
                float[] values = weights.get(row >>> PAGE_BITS);
                int at = row & (PAGE - 1);
                int end = at + 2 + (page[at + 1] & 0xFF);
                for (int p = at + 2; p < end; p++) {
                    scores[page[p] & 0xFF] += values[p];
                }
            }
        }
    }

    /** Says that one more decision was made; averages are over decisions. */
    public void tick() {
        time++;
    }

    /** Adds to a class's weight in each of the features. */
    public void update(int[] features, int count, int target, float delta) {
        for (int i = 0; i < count; i++) {
            int slot = slot(features[i]);
            if (rows[slot] == 0) {
                slot = claim(slot, features[i]);
            }
            int cell = cell(slot, target);
            weights.get(cell >>> PAGE_BITS)[cell & (PAGE - 1)] += delta;
            sums.get(cell >>> PAGE_BITS)[cell & (PAGE - 1)] += (double) delta * time;
        }
    }

    /** How many features have weights. */
    public int features() {
        return used;
    }

    /**
     * The averaged weights whose size is at least {@code threshold}, by feature; features left with none are left out.
     */
    public List<WeightRow> average(float threshold) {
        List<WeightRow> result = new ArrayList<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (rows[slot] != 0) {
                WeightRow row = average(keys[slot], rows[slot], threshold);
                if (row.size() > 0) {
                    result.add(row);
                }
            }
        }
        result.sort(Comparator.comparingInt(WeightRow::feature));
        return result;
    }

    private WeightRow average(int key, int row, float threshold) {
        byte[] page = classes.get(row >>> PAGE_BITS);
        float[] values = weights.get(row >>> PAGE_BITS);
        double[] total = sums.get(row >>> PAGE_BITS);
        int at = row & (PAGE - 1);
        int size = page[at + 1] & 0xFF;
        byte[] names = new byte[size];
        float[] means = new float[size];
        int kept = 0;
        for (int p = at + 2; p < at + 2 + size; p++) {
            float mean = (float) (values[p] - total[p] / time);
            if (Math.abs(mean) >= threshold) {
                names[kept] = page[p];
                means[kept++] = mean;
            }
        }
        return new WeightRow(key, Arrays.copyOf(names, kept), Arrays.copyOf(means, kept));
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (rows[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int claim(int slot, int key) {
        int place = slot;
        if (++used * 2 > keys.length) {
            grow();
            place = slot(key);
        }
        keys[place] = key;
        rows[place] = allocate(FIRST);
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[2 * oldKeys.length];
        rows = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != 0) {
                int place = slot(oldKeys[i]);
                keys[place] = oldKeys[i];
                rows[place] = oldRows[i];
            }
        }
    }

    /** A row is its capacity, its size, and its cells. */
    private int allocate(int capacity) {
        if (free + capacity + 2 > PAGE) {
            classes.add(new byte[PAGE]);
            weights.add(new float[PAGE]);
            sums.add(new double[PAGE]);
            free = classes.size() == 1 ? 1 : 0;
        }
        int row = ((classes.size() - 1) << PAGE_BITS) | free;
        classes.get(classes.size() - 1)[free] = (byte) capacity;
        free += capacity + 2;
        return row;
    }

    private int cell(int slot, int target) {
        int row = rows[slot];
        byte[] page = classes.get(row >>> PAGE_BITS);
        int at = row & (PAGE - 1);
        int size = page[at + 1] & 0xFF;
        for (int p = at + 2; p < at + 2 + size; p++) {
            if ((page[p] & 0xFF) == target) {
                return row - at + p;
            }
        }
        if (size == (page[at] & 0xFF)) {
            row = move(row, at, size);
            rows[slot] = row;
            page = classes.get(row >>> PAGE_BITS);
            at = row & (PAGE - 1);
        }
        page[at + 1]++;
        page[at + 2 + size] = (byte) target;
        return row + 2 + size;
    }

    private int move(int row, int at, int size) {
        int moved = allocate(Math.min(255, 2 * size));
        int to = (moved & (PAGE - 1)) + 1;
        int from = row >>> PAGE_BITS;
        int page = moved >>> PAGE_BITS;
        System.arraycopy(classes.get(from), at + 1, classes.get(page), to, size + 1);
        System.arraycopy(weights.get(from), at + 1, weights.get(page), to, size + 1);
        System.arraycopy(sums.get(from), at + 1, sums.get(page), to, size + 1);
        return moved;
    }
}
