package org.entente.coder.duplicates;

import org.entente.model.Sketch;
import org.entente.model.StorySketch;

/**
 * The keys under which a story is looked for: stories that share a key may be copies, and copies nearly always share one.
 * Of two stories with a third of their runs of words in common, all but one in a thousand share a key; with a fifth, 93 in a
 * hundred; with one in a hundred, 6 in a thousand.
 */
public final class Bands {

    /** How many keys a story has. */
    public static final int COUNT = StorySketch.RUN_FUNCTIONS / 2;

    private Bands() {}

    /** The keys of a sketch: each is made of two of its values. */
    public static int[] of(StorySketch story) {
        Sketch sketch = story.runs();
        int[] keys = new int[COUNT];
        for (int band = 0; band < COUNT; band++) {
            int key = sketch.minimum(2 * band) * 0x9E3779B1 + sketch.minimum(2 * band + 1);
            key = (key ^ (key >>> 15)) * 0x85EBCA77 + band;
            keys[band] = (key ^ (key >>> 13)) * 0xC2B2AE3D;
        }
        return keys;
    }
}
