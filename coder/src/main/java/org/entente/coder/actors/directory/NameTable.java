package org.entente.coder.actors.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * All names at once, word by word: from a node and a word to the node of the name so far.
 *
 * <p>Node 0 is the beginning. Built once, then read by many threads.
 */
public final class NameTable {

    /** The node of no name. */
    public static final int NOWHERE = -1;

    private final long[] keys;
    private final int[] nodes;
    private final Sense[][] senses;
    private final BitSet small;

    private NameTable(long[] keys, int[] nodes, Sense[][] senses, BitSet small) {
        this.keys = keys;
        this.nodes = nodes;
        this.senses = senses;
        this.small = small;
    }

    /** Where the word leads from the node, {@link #NOWHERE} if no name goes on so. */
    public int step(int node, long wordHash) {
        long key = key(node, wordHash);
        int slot = slot(key, keys.length);
        while (nodes[slot] != 0) {
            if (keys[slot] == key) {
                return nodes[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return NOWHERE;
    }

    /** What the name that ends in the node can mean; empty where none ends. */
    public List<Sense> senses(int node) {
        return senses[node].length == 0 ? List.of() : Arrays.asList(senses[node]);
    }

    /** Whether a name ends in the node. */
    public boolean ends(int node) {
        return senses[node].length > 0;
    }

    /** Whether a name that goes through the node begins with a small letter. */
    public boolean small(int node) {
        return small.get(node);
    }

    /** How many nodes there are. */
    int size() {
        return senses.length;
    }

    /** Writes the words from node to node, and which nodes begin with a small letter. */
    void writeWords(PackedOutput out) {
        out.number(keys.length);
        out.number(Arrays.stream(nodes).filter(n -> n != 0).count());
        for (int slot = 0; slot < keys.length; slot++) {
            if (nodes[slot] != 0) {
                out.number(slot);
                out.bits(keys[slot]);
                out.number(nodes[slot]);
            }
        }
        long[] bits = small.toLongArray();
        out.number(bits.length);
        Arrays.stream(bits).forEach(out::bits);
    }

    /** Reads what {@link #writeWords} wrote, the count of nodes, and of each what it means. */
    static NameTable read(PackedInput in, Supplier<Sense[]> node) {
        long[] keys = new long[in.number()];
        int[] nodes = new int[keys.length];
        int used = in.number();
        for (int i = 0; i < used; i++) {
            int slot = in.number();
            keys[slot] = in.bits();
            nodes[slot] = in.number();
        }
        long[] bits = new long[in.number()];
        Arrays.setAll(bits, i -> in.bits());
        Sense[][] senses = new Sense[in.number()][];
        Arrays.setAll(senses, i -> node.get());
        return new NameTable(keys, nodes, senses, BitSet.valueOf(bits));
    }

    private static long key(int node, long wordHash) {
        return (wordHash ^ node) * 0x9e3779b97f4a7c15L | 1;
    }

    private static int slot(long key, int size) {
        return (int) (key >>> 40) & (size - 1);
    }

    /** Collects names and makes the table of them. */
    public static final class Builder {

        private long[] keys = new long[1 << 17];
        private int[] nodes = new int[1 << 17];
        private int used;
        private final BitSet small = new BitSet();
        private final List<List<Sense>> senses = new ArrayList<>(List.of(List.of()));

        /** Adds a name, as it is written, and what it means; a name without letters is passed over. */
        public void add(String name, Sense sense) {
            WordScanner words = new WordScanner(name, 0, name.length());
            boolean lower = !name.isEmpty() && Character.isLowerCase(name.charAt(0));
            int node = 0;
            while (words.next()) {
                node = child(node, words.hash());
                if (lower) {
                    small.set(node);
                }
            }
            if (node != 0) {
                List<Sense> here = senses.get(node);
                if (here.isEmpty()) {
                    here = new ArrayList<>(2);
                    senses.set(node, here);
                }
                if (here.stream().noneMatch(s -> s.entity() == sense.entity() && s.kind() == sense.kind())) {
                    here.add(sense);
                }
            }
        }

        private int child(int node, long hash) {
            long key = key(node, hash);
            int slot = slot(key, keys.length);
            while (nodes[slot] != 0) {
                if (keys[slot] == key) {
                    return nodes[slot];
                }
                slot = (slot + 1) & (keys.length - 1);
            }
            keys[slot] = key;
            nodes[slot] = senses.size();
            int added = nodes[slot];
            senses.add(List.of());
            if (++used * 2 > keys.length) {
                grow();
            }
            return added;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldNodes = nodes;
            keys = new long[oldKeys.length * 2];
            nodes = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldNodes[i] != 0) {
                    int slot = slot(oldKeys[i], keys.length);
                    while (nodes[slot] != 0) {
                        slot = (slot + 1) & (keys.length - 1);
                    }
                    keys[slot] = oldKeys[i];
                    nodes[slot] = oldNodes[i];
                }
            }
        }

        /** The table of all that was added. */
        public NameTable build() {
            Sense[][] all = new Sense[senses.size()][];
            for (int i = 0; i < all.length; i++) {
                all[i] = senses.get(i).toArray(new Sense[0]);
            }
            return new NameTable(keys, nodes, all, small);
        }
    }
}
