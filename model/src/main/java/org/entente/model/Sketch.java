package org.entente.model;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * What is kept of a set of things in a story, such as its runs of words, to compare it with those of others: how many there
 * are, and of these the least value under each of many hash functions (a MinHash signature). Two sets agree in about as
 * many values as they have things in common.
 */
public final class Sketch {

    private final int size;
    private final int[] minima;

    /**
     * A sketch.
     *
     * @param size how many different things there are
     * @param minima the least hash value for each function
     */
    public Sketch(int size, int[] minima) {
        this.size = size;
        this.minima = minima.clone();
    }

    /** How many different things there are. */
    public int size() {
        return size;
    }

    /** How many hash functions there were. */
    public int functions() {
        return minima.length;
    }

    /** The least value under a hash function. */
    public int minimum(int function) {
        return minima[function];
    }

    /** How much they have in common of all that they have together, 0 to 1, as the hash functions estimate it. */
    public double resemblance(Sketch other) {
        int same = 0;
        for (int i = 0; i < minima.length; i++) {
            same += minima[i] == other.minima[i] ? 1 : 0;
        }
        return same / (double) minima.length;
    }

    /** How much of the smaller is in the larger, 0 to 1, as the hash functions estimate it; 1 where one is empty. */
    public double containment(Sketch other) {
        int smaller = Math.min(size, other.size);
        double shared = resemblance(other);
        return smaller == 0 ? 1 : Math.min(1, shared / (1 + shared) * (size + other.size) / smaller);
    }

    /** How many bytes {@link #put} takes. */
    int bytes() {
        return Integer.BYTES * (minima.length + 1);
    }

    /** Writes the size and the values. */
    void put(ByteBuffer bytes) {
        bytes.putInt(size);
        for (int minimum : minima) {
            bytes.putInt(minimum);
        }
    }

    /** Reads what {@link #put} wrote. */
    static Sketch get(ByteBuffer bytes, int functions) {
        int size = bytes.getInt();
        IntBuffer values = bytes.asIntBuffer();
        int[] minima = new int[functions];
        values.get(minima);
        bytes.position(bytes.position() + Integer.BYTES * functions);
        return new Sketch(size, minima);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && size == sketch.size && Arrays.equals(minima, sketch.minima);
    }

    @Override
    public int hashCode() {
        return 31 * size + Arrays.hashCode(minima);
    }
}
