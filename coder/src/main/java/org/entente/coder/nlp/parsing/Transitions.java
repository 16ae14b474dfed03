package org.entente.coder.nlp.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * The classes that the parser chooses between: to shift, or to attach the top of the stack to its left or to its right
 * under a relation.
 *
 * <p>A class's name is {@code S}, {@code L:relation} (the head is the next word of the buffer) or {@code R:relation} (the
 * head is the word below on the stack). The arc-hybrid system is Kuhlmann, Gómez-Rodríguez and Satta's (2011).
 */
public final class Transitions {

    /** The kind of a transition. */
    public enum Kind {
        /** The next word goes onto the stack. */
        SHIFT,
        /** The top of the stack depends on the next word of the buffer. */
        LEFT,
        /** The top of the stack depends on the word below it. */
        RIGHT
    }

    /** The name of the shift. */
    public static final String SHIFT = "S";

    /** The name of the transition that makes a word the top of the tree. */
    public static final String ROOT = "L:root";

    private final List<String> names;
    private final Kind[] kinds;
    private final int[] labels;
    private final List<String> relations;
    private final int shift;
    private final int root;
    private final int firstRight;

    /**
     * The transitions with these names: first those to the left, then those to the right, the shift last.
     *
     * @throws IllegalArgumentException if a name is none of the three forms, or out of that order
     */
    public Transitions(List<String> names) {
        this.names = List.copyOf(names);
        kinds = new Kind[names.size()];
        labels = new int[names.size()];
        List<String> known = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            kinds[i] = kind(names.get(i));
            labels[i] = kinds[i] == Kind.SHIFT ? -1 : label(names.get(i).substring(2), known);
        }
        relations = List.copyOf(known);
        shift = required(SHIFT);
        root = required(ROOT);
        firstRight = (int) names.stream().filter(name -> name.startsWith("L:")).count();
        if (!names.equals(names.stream().sorted().toList())) {
            throw new IllegalArgumentException("the transitions are not in alphabetical order");
        }
    }

    private int required(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("a parser cannot do without the transition '" + name + "'");
        }
        return index;
    }

    private static Kind kind(String name) {
        if (name.equals(SHIFT)) {
            return Kind.SHIFT;
        }
        if (name.startsWith("L:")) {
            return Kind.LEFT;
        }
        if (name.startsWith("R:")) {
            return Kind.RIGHT;
        }
        throw new IllegalArgumentException("'" + name + "' is not the name of a transition");
    }

    private static int label(String relation, List<String> known) {
        if (!known.contains(relation)) {
            known.add(relation);
        }
        return known.indexOf(relation);
    }

    /** How many there are. */
    public int size() {
        return kinds.length;
    }

    /** Their names, in order. */
    public List<String> names() {
        return names;
    }

    /** The kind of a transition. */
    public Kind kind(int transition) {
        return kinds[transition];
    }

    /** The number of the relation that a transition gives, -1 for a shift. */
    public int label(int transition) {
        return labels[transition];
    }

    /** Whether a transition makes its word the top of the tree. */
    public boolean isRoot(int transition) {
        return transition == root;
    }

    /** The number of the transition that makes a word the top of the tree. */
    public int root() {
        return root;
    }

    /** The number of the first transition to the left; the others follow. */
    public int firstLeft() {
        return 0;
    }

    /** The number of the first transition to the right; the others follow, up to the shift. */
    public int firstRight() {
        return firstRight;
    }

    /** The number of the shift. */
    public int shift() {
        return shift;
    }

    /** The relations, by number. */
    public List<String> relations() {
        return relations;
    }
}
