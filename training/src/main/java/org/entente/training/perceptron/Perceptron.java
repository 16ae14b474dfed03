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
 *
 * <p>Nearly all of its time goes into waiting for memory. So a feature's hash and row stand in one number, a class and its
 * weight in another, and all rows are looked up before the first is read.
 */
public final class Perceptron implements Scorer {

    private static final int FIRST = 2;
    private static final int MOST = 256;
    private static final int PAGE_BITS = 22;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final long LOW = 0xFFFFFFFFL;

    /** A feature's hash above its row; 0 where there is none. */
    private long[] table = new long[1 << 16];

    private int used;

    /** A row is its capacity above its size, then its cells: a class above its weight. */
    private long[][] pages = new long[0][];

    /** For each cell its changes, each times the decision at which it was made. */
    private double[][] sums = new double[0][];

    private int free = PAGE;
    private long time = 1;
    private int[] found = new int[256];

    @Override
    public void score(int[] features, int count, float[] scores) {
        if (found.length < count) {
            found = new int[2 * count];
        }
        for (int i = 0; i < count; i++) {
            found[i] = (int) table[slot(features[i])];
        }
        for (int i = 0; i < count; i++) {
            int row = found[i];
            if (row != 0) {
                long[] page = pages[row >>> PAGE_BITS];
                int at = row & (PAGE - 1);
                int end = at + 1 + (int) page[at];
                for (int p = at + 1; p < end; p++) {
                    scores[(int) (page[p] >>> 32)] += Float.intBitsToFloat((int) page[p]);
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
            if (table[slot] == 0) {
                slot = claim(slot, features[i]);
            }
            int cell = cell(slot, target);
            long[] page = pages[cell >>> PAGE_BITS];
            int at = cell & (PAGE - 1);
            page[at] = packed(target, Float.intBitsToFloat((int) page[at]) + delta);
            sums[cell >>> PAGE_BITS][at] += (double) delta * time;
        }
    }

    private static long packed(int target, float weight) {
        return (long) target << 32 | Float.floatToRawIntBits(weight) & LOW;
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
        for (long entry : table) {
            if (entry != 0) {
                WeightRow row = average((int) (entry >>> 32), (int) entry, threshold);
                if (row.size() > 0) {
                    result.add(row);
                }
            }
        }
        result.sort(Comparator.comparingInt(WeightRow::feature));
        return result;
    }

    private WeightRow average(int key, int row, float threshold) {
        long[] page = pages[row >>> PAGE_BITS];
        double[] total = sums[row >>> PAGE_BITS];
        int at = row & (PAGE - 1);
        int size = (int) page[at];
        byte[] names = new byte[size];
        float[] means = new float[size];
        int kept = 0;
        for (int p = at + 1; p <= at + size; p++) {
            float mean = (float) (Float.intBitsToFloat((int) page[p]) - total[p] / time);
            if (Math.abs(mean) >= threshold) {
                names[kept] = (byte) (page[p] >>> 32);
                means[kept++] = mean;
            }
        }
        return new WeightRow(key, Arrays.copyOf(names, kept), Arrays.copyOf(means, kept));
    }

    private int slot(int key) {
        int mask = table.length - 1;
        int slot = key & mask;
        while (table[slot] != 0 && (int) (table[slot] >>> 32) != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int claim(int slot, int key) {
        int place = slot;
        if (++used * 2 > table.length) {
            grow();
            place = slot(key);
        }
        table[place] = (long) key << 32 | allocate(FIRST) & LOW;
        return place;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (long entry : old) {
            if (entry != 0) {
                table[slot((int) (entry >>> 32))] = entry;
            }
        }
    }

    /** Room for a new row; never at 0, which stands for none. */
    private int allocate(int capacity) {
        if (free + capacity + 1 > PAGE) {
            pages = Arrays.copyOf(pages, pages.length + 1);
            sums = Arrays.copyOf(sums, pages.length);
            pages[pages.length - 1] = new long[PAGE];
            sums[pages.length - 1] = new double[PAGE];
            free = pages.length == 1 ? 1 : 0;
        }
        int row = (pages.length - 1) << PAGE_BITS | free;
        pages[pages.length - 1][free] = (long) capacity << 32;
        free += capacity + 1;
        return row;
    }

    /** Where a class's cell is in the row at a slot; it is made where there was none. */
    private int cell(int slot, int target) {
        int row = (int) table[slot];
        long[] page = pages[row >>> PAGE_BITS];
        int at = row & (PAGE - 1);
        int size = (int) page[at];
        for (int k = 1; k <= size; k++) {
            if ((int) (page[at + k] >>> 32) == target) {
                return row + k;
            }
        }
        if (size == (int) (page[at] >>> 32)) {
            row = move(row, size);
            table[slot] = table[slot] & ~LOW | row & LOW;
            page = pages[row >>> PAGE_BITS];
            at = row & (PAGE - 1);
        }
        page[at]++;
        page[at + size + 1] = packed(target, 0);
        return row + size + 1;
    }

    private int move(int row, int size) {
        int moved = allocate(Math.min(MOST, 2 * size));
        int to = moved & (PAGE - 1);
        int from = row & (PAGE - 1);
        int page = moved >>> PAGE_BITS;
        pages[page][to] += size;
        System.arraycopy(pages[row >>> PAGE_BITS], from + 1, pages[page], to + 1, size);
        System.arraycopy(sums[row >>> PAGE_BITS], from + 1, sums[page], to + 1, size);
        return moved;
    }
}
