package org.entente.coder.duplicates;

import java.util.Arrays;

/**
 * Which places hold stories with a key: chains of places, one for each key, in arrays that never grow. Of keys that very
 * many share, only the places that were added last are looked at.
 */
final class BandIndex {

    private static final int NONE = -1;
    private static final int LONGEST_WALK = 200;

    /** The first link of the chain of each key, or of keys that fall together. A link is a place and a band. */
    private final int[] first;

    private final int[] before;
    private final int[] after;
    private final int[] slotOf;
    private final int[] seen;
    private int asked;

    BandIndex(int places) {
        int links = places * Bands.COUNT;
        this.first = new int[Math.max(2, Integer.highestOneBit(Math.max(1, links)))];
        this.before = new int[links];
        this.after = new int[links];
        this.slotOf = new int[links];
        this.seen = new int[places];
        Arrays.fill(first, NONE);
        Arrays.fill(slotOf, NONE);
    }

    /** Adds a place that holds nothing yet. */
    void add(int place, int[] keys) {
        for (int band = 0; band < keys.length; band++) {
            int link = place * Bands.COUNT + band;
            int slot = slot(keys[band]);
            slotOf[link] = slot;
            before[link] = NONE;
            after[link] = first[slot];
            if (first[slot] != NONE) {
                before[first[slot]] = link;
            }
            first[slot] = link;
        }
    }

    /** Takes a place out. */
    void remove(int place) {
        for (int link = place * Bands.COUNT; link < (place + 1) * Bands.COUNT; link++) {
            if (before[link] == NONE) {
                first[slotOf[link]] = after[link];
            } else {
                after[before[link]] = after[link];
            }
            if (after[link] != NONE) {
                before[after[link]] = before[link];
            }
            slotOf[link] = NONE;
        }
    }

    /** The places that share a key with these, each once. */
    int[] candidates(int[] keys) {
        asked++;
        int[] found = new int[16];
        int count = 0;
        for (int key : keys) {
            int walked = 0;
            for (int link = first[slot(key)]; link != NONE && walked < LONGEST_WALK; link = after[link]) {
                walked++;
                int place = link / Bands.COUNT;
                if (seen[place] != asked) {
                    seen[place] = asked;
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = place;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int slot(int key) {
        return key & (first.length - 1);
    }
}
