package org.entente.coder.actors.directory;

import java.util.Arrays;
import java.util.List;

/**
 * Finds every name of a table in running text, the longest first come, by its words alone: what a name can mean is for others
 * to say. Not for several threads at once.
 */
public final class NameScan {

    private final NameTable names;
    private int[] starts = new int[1 << 10];
    private int[] ends = new int[1 << 10];
    private long[] hashes = new long[1 << 10];
    private boolean[] breaks = new boolean[1 << 10];

    /** Takes each name that is found. */
    @FunctionalInterface
    public interface Found {

        /**
         * Takes a name.
         *
         * @param start its first character
         * @param end the one after its last
         * @param senses what it can mean
         */
        void name(int start, int end, List<Sense> senses);
    }

    /** A scan for the names of the table. */
    public NameScan(NameTable names) {
        this.names = names;
    }

    /** Finds the names of a text, from its beginning to its end; a name of proper nouns only where it begins with a capital. */
    public void find(CharSequence text, Found found) {
        int words = cut(text);
        int i = 0;
        while (i < words) {
            int last = longest(text, i, words);
            i = last < 0 ? i + 1 : tell(i, last, found);
        }
    }

    private int tell(int first, int last, Found found) {
        int node = 0;
        for (int i = first; i <= last; i++) {
            node = names.step(node, hashes[i]);
        }
        found.name(starts[first], ends[last], names.senses(node));
        return last + 1;
    }

    /** The last word of the longest name that begins with a word, -1 where none does. */
    private int longest(CharSequence text, int first, int words) {
        int node = names.step(0, hashes[first]);
        boolean capital = Character.isUpperCase(text.charAt(starts[first]));
        int last = -1;
        for (int i = first; node != NameTable.NOWHERE; i++) {
            if (names.ends(node) && (capital || names.small(node))) {
                last = i;
            }
            boolean more = i + 1 < words && !breaks[i + 1];
            node = more ? names.step(node, hashes[i + 1]) : NameTable.NOWHERE;
        }
        return last;
    }

    private int cut(CharSequence text) {
        WordScanner scanner = new WordScanner(text, 0, text.length());
        int words = 0;
        while (scanner.next()) {
            if (words == starts.length) {
                grow();
            }
            starts[words] = scanner.start();
            ends[words] = scanner.end();
            hashes[words] = scanner.hash();
            breaks[words] = scanner.afterBreak();
            words++;
        }
        return words;
    }

    private void grow() {
        int size = starts.length * 2;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        hashes = Arrays.copyOf(hashes, size);
        breaks = Arrays.copyOf(breaks, size);
    }
}
