package org.entente.coder.ranking;

import org.entente.model.EventType;
import org.entente.model.Factuality;

/**
 * What a pattern found in a sentence, as a clue to the relation of two actors.
 *
 * @param type the type of its act
 * @param by the pattern and the operators that worked on it
 * @param source how well the act's source matches the one actor, 0 to 1
 * @param target how well its target matches the other
 * @param turned whether its source is the other and its target the one
 * @param nominal whether a noun alone names it
 * @param factuality whether it is told as fact
 * @param specificity how much its pattern asked for
 * @param score how likely the hand-made guess takes the act for the relation
 */
public record Clue(
        EventType type,
        String by,
        double source,
        double target,
        boolean turned,
        boolean nominal,
        Factuality factuality,
        int specificity,
        double score) {

    /** Whether the act joins the two. */
    public boolean joined() {
        return source > 0 && target > 0;
    }
}
