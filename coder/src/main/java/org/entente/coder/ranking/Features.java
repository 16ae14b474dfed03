package org.entente.coder.ranking;

import java.util.Set;

/** What the model is told of a pair: the names of what is there, and numbers that say what its words mean. Immutable. */
public final class Features {

    private final Set<String> present;
    private final double[] meaning;

    /** Features of these names and numbers. */
    public Features(Set<String> present, double[] meaning) {
        this.present = Set.copyOf(present);
        this.meaning = meaning.clone();
    }

    /** The names of what is there. */
    public Set<String> present() {
        return present;
    }

    /** How many numbers there are. */
    public int width() {
        return meaning.length;
    }

    /** The number at an index. */
    public double meaning(int index) {
        return meaning[index];
    }

    /** The same numbers with other names. */
    public Features with(Set<String> other) {
        return new Features(other, meaning);
    }
}
