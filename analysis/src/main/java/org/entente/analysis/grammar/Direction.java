package org.entente.analysis.grammar;

/** Whether the cause is said to bring more of the effect or less. */
public enum Direction {
    RAISES,
    LOWERS;

    /** The other direction. */
    public Direction opposite() {
        return this == RAISES ? LOWERS : RAISES;
    }

    /** The word for it in the grammar. */
    public String word() {
        return this == RAISES ? "raises" : "lowers";
    }
}
