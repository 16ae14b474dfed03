package org.entente.analysis.relations;

import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Interaction;

/**
 * The two sides of a relation: a dyad, two groups, or some actors and everyone else.
 *
 * @param first codes of the actors on the first side, at least one
 * @param second codes of the actors on the second side; empty for everyone not on the first
 */
public record Sides(Set<String> first, Set<String> second) {

    /** Which way an act goes between two sides. */
    public enum Way {
        /** From the first side to the second. */
        FORTH,
        /** From the second side to the first. */
        BACK,
        /** Not between the two sides. */
        NEITHER
    }

    /**
     * Two sides that share no actor.
     *
     * @throws IllegalArgumentException if the first side is empty or an actor stands on both
     */
    public Sides {
        first = Set.copyOf(first);
        second = Set.copyOf(second);
        if (first.isEmpty()) {
            throw new IllegalArgumentException("a relation needs an actor");
        }
        Set<String> both = new TreeSet<>(first);
        both.retainAll(second);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException(both.iterator().next() + " stands on both sides of the relation");
        }
    }

    /** The relation of two actors. */
    public static Sides dyad(String one, String other) {
        return new Sides(Set.of(one), Set.of(other));
    }

    /** The relation of one actor with all others. */
    public static Sides withAll(String actor) {
        return new Sides(Set.of(actor), Set.of());
    }

    /** Which way this act goes. */
    public Way way(Interaction act) {
        if (first.contains(act.source())) {
            return onSecond(act.target()) ? Way.FORTH : Way.NEITHER;
        }
        return onSecond(act.source()) && first.contains(act.target()) ? Way.BACK : Way.NEITHER;
    }

    private boolean onSecond(String actor) {
        return second.isEmpty() ? !first.contains(actor) : second.contains(actor);
    }

    /** The sides as a title, for example {@code RUS - CHN}. */
    @Override
    public String toString() {
        return String.join(",", new TreeSet<>(first)) + " - "
                + (second.isEmpty() ? "all" : String.join(",", new TreeSet<>(second)));
    }
}
