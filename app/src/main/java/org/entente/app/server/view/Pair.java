package org.entente.app.server.view;

/**
 * Two actors by their codes, in the order of the alphabet: who acts on whom does not matter.
 *
 * @param one the first code
 * @param other the second code
 */
public record Pair(String one, String other) {

    /** The pair of two actors. */
    public static Pair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** The same two, the other first. */
    public Pair turned() {
        return new Pair(/* one= */ other, /* other= */ one);
    }

    /** Whether the actor is one of the two. */
    public boolean has(String actor) {
        return one.equals(actor) || other.equals(actor);
    }
}
