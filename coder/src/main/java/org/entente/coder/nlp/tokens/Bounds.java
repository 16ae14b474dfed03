package org.entente.coder.nlp.tokens;

import java.util.Arrays;

/** Starts and ends of tokens as they are found, for one paragraph. */
final class Bounds {

    private int[] numbers = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int start, int end) {
        if (2 * size + 2 > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        numbers[2 * size] = start;
        numbers[2 * size + 1] = end;
        size++;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return numbers[2 * token];
    }

    int end(int token) {
        return numbers[2 * token + 1];
    }

    /** The numbers of the tokens [from, to), start and end in turn. */
    int[] slice(int from, int to) {
        return Arrays.copyOfRange(numbers, 2 * from, 2 * to);
    }
}
