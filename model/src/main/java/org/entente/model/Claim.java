package org.entente.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text says about why a relation changes: a cause, an effect, and which way it goes.
 *
 * @param id stable: the same story coded again gives the same id
 * @param story the id of the story
 * @param cause what is said to bring the change about
 * @param effect what is said to change
 * @param reciprocal whether the effect goes both ways between its sides
 * @param direction whether there is said to be more or less of the effect
 * @param claimant whose claim it is, where it is not the reporter's
 * @param factuality whether it is claimed, doubted or denied
 * @param thesis the claim in the thesis grammar, "" where it cannot be written
 * @param evidence the sentence
 */
public record Claim(
        String id,
        String story,
        Side cause,
        Side effect,
        boolean reciprocal,
        Direction direction,
        Optional<Actor> claimant,
        Factuality factuality,
        String thesis,
        Evidence evidence) {

    /** Which way the effect is said to go. */
    public enum Direction {
        UP,
        DOWN
    }

    /**
     * One side of a causal claim.
     *
     * @param types the event types it speaks of, empty where it speaks of quad classes
     * @param quads the quad classes it speaks of, empty where it speaks of types
     * @param sources who acts
     * @param targets on whom
     */
    public record Side(Set<EventType> types, Set<QuadClass> quads, List<Actor> sources, List<Actor> targets) {

        public Side {
            types = Set.copyOf(types);
            quads = Set.copyOf(quads);
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
        }
    }
}
