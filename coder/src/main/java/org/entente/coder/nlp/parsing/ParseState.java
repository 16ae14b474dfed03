package org.entente.coder.nlp.parsing;

import java.util.Arrays;

/**
 * Where the parser stands in a sentence: a stack, a buffer whose last word is the artificial root, and the arcs so far.
 * Scratch space that is filled anew for each sentence; not safe to share.
 */
public final class ParseState {

    /** No such word. */
    public static final int NONE = -1;

    private int words;
    private int top;
    private int next;
    private int[] stack = new int[0];
    private int[] heads = new int[0];
    private int[] labels = new int[0];
    private int[] children = new int[0];
    private int[] counts = new int[0];
    private int[] labelSets = new int[0];

    /** Begins a sentence of so many words. */
    public void begin(int size) {
        words = size;
        top = 0;
        next = 0;
        if (stack.length < size + 1) {
            int room = Math.max(64, 2 * size);
            stack = new int[room];
            heads = new int[room];
            labels = new int[room];
            children = new int[4 * room];
            counts = new int[2 * room];
            labelSets = new int[2 * room];
        }
        Arrays.fill(heads, 0, size + 1, NONE);
        Arrays.fill(labels, 0, size + 1, NONE);
        Arrays.fill(children, 0, 4 * (size + 1), NONE);
        Arrays.fill(counts, 0, 2 * (size + 1), 0);
        Arrays.fill(labelSets, 0, 2 * (size + 1), 0);
    }

    /** The number of words; also the index of the artificial root. */
    public int size() {
        return words;
    }

    /** Whether only the root is left. */
    public boolean done() {
        return top == 0 && next == words;
    }

    /** The word so deep in the stack, 0 for its top, or {@link #NONE}. */
    public int stack(int depth) {
        return depth < top ? stack[top - 1 - depth] : NONE;
    }

    /** The height of the stack. */
    public int height() {
        return top;
    }

    /** The word so far ahead in the buffer, 0 for the next one; the root is the last; or {@link #NONE}. */
    public int buffer(int ahead) {
        return next + ahead <= words ? next + ahead : NONE;
    }

    /** The head given to a word, the root's index for the top of the tree, or {@link #NONE}. */
    public int head(int word) {
        return heads[word];
    }

    /** The number of the relation given to a word, or {@link #NONE}. */
    public int label(int word) {
        return labels[word];
    }

    /** A word's outermost child on the left (rank 0) or the one next to it (rank 1). */
    public int leftChild(int word, int rank) {
        return children[4 * word + rank];
    }

    /** A word's outermost child on the right (rank 0) or the one next to it (rank 1). */
    public int rightChild(int word, int rank) {
        return children[4 * word + 2 + rank];
    }

    /** How many children a word has on the left. */
    public int leftCount(int word) {
        return counts[2 * word];
    }

    /** How many children a word has on the right. */
    public int rightCount(int word) {
        return counts[2 * word + 1];
    }

    /** A hash of the relations of a word's children on the left, whatever their order. */
    public int leftLabels(int word) {
        return labelSets[2 * word];
    }

    /** A hash of the relations of a word's children on the right, whatever their order. */
    public int rightLabels(int word) {
        return labelSets[2 * word + 1];
    }

    /** Whether a kind of transition may be taken: it keeps the tree whole, with one word under the root. */
    public boolean allows(Transitions.Kind kind) {
        return switch (kind) {
            case SHIFT -> next < words;
            case LEFT -> top > 0 && (next < words || top == 1);
            case RIGHT -> top > 1;
        };
    }

    /** Takes a transition that is allowed. */
    public void apply(Transitions.Kind kind, int label) {
        if (kind == Transitions.Kind.SHIFT) {
            stack[top++] = next++;
            return;
        }
        int child = stack[--top];
        int head = kind == Transitions.Kind.LEFT ? next : stack[top - 1];
        heads[child] = head;
        labels[child] = label;
        int side = child < head ? 0 : 1;
        int outer = 4 * head + 2 * side;
        children[outer + 1] = children[outer];
        children[outer] = child;
        counts[2 * head + side]++;
        labelSets[2 * head + side] |= 1 << (label % 31);
    }
}
