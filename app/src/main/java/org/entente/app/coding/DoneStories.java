package org.entente.app.coding;

import java.util.Arrays;

/**
 * From which words each story was coded last, for millions of stories: 16 bytes each at most. Of an id 40 bits are kept and
 * of a digest 24: one in some ten million stories that have changed may go unnoticed. For one thread.
 */
final class DoneStories {

    private static final int SMALLEST = 1 << 10;
    private static final int DIGEST_BITS = 24;
    private static final long DIGEST = (1L << DIGEST_BITS) - 1;

    /** Open addressing; an empty slot is 0. */
    private long[] slots = new long[SMALLEST];

    private int size;

    /** Notes that a story is coded, or will be, from words with this digest; whatever it was coded from before. */
    void put(String story, long digest) {
        if (size > slots.length / 4 * 3) {
            grow();
        }
        long entry = entry(story, digest);
        int slot = slot(entry);
        size += slots[slot] == 0 ? 1 : 0;
        slots[slot] = entry;
    }

    /** Whether the story was coded last from words with this digest. */
    boolean holds(String story, long digest) {
        long entry = entry(story, digest);
        return slots[slot(entry)] == entry;
    }

    private static long entry(String story, long digest) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < story.length(); i++) {
            hash = (hash ^ story.charAt(i)) * 0x100000001B3L;
        }
        hash ^= hash >>> 32;
        // Never all zeros, which is an empty slot.
        return hash << DIGEST_BITS | (digest & DIGEST) | 1;
    }

    private int slot(long entry) {
        long id = entry >>> DIGEST_BITS;
        int slot = (int) (id * 0x9E3779B97F4A7C15L >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] >>> DIGEST_BITS != id) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        Arrays.stream(before).filter(entry -> entry != 0).forEach(entry -> slots[slot(entry)] = entry);
    }
}
