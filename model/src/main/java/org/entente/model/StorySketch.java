package org.entente.model;

import java.nio.ByteBuffer;

/**
 * What is kept of a story's words to know its copies by.
 *
 * @param runs of its runs of three words
 * @param particulars of its particulars: names and figures, in which stories differ that are written by one pattern
 */
public record StorySketch(Sketch runs, Sketch particulars) {

    /** How many hash functions there are for runs of words. */
    public static final int RUN_FUNCTIONS = 128;

    /** How many hash functions there are for particulars. */
    public static final int PARTICULAR_FUNCTIONS = 64;

    /** The sketch that {@link #bytes} made. */
    public static StorySketch of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new StorySketch(Sketch.get(buffer, RUN_FUNCTIONS), Sketch.get(buffer, PARTICULAR_FUNCTIONS));
    }

    /** The sketch as bytes, to be kept: for each part its size and its values, 32 bits each, big-endian. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(runs.bytes() + particulars.bytes());
        runs.put(buffer);
        particulars.put(buffer);
        return buffer.array();
    }
}
