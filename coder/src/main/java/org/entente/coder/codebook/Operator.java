package org.entente.coder.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/**
 * A word that takes an act and makes another of it: to threaten any act is to THREATEN, to refuse it to REJECT.
 *
 * @param id such as {@code threaten}
 * @param patterns the words; their targets are whom the word itself is addressed to
 * @param complements where the act stands: argument slots
 * @param byType what becomes of acts, by their type
 * @param byQuad what becomes of acts whose type is not in {@code byType}, by their quad class
 * @param otherwise what becomes of all others
 * @param alone what the word means when no act stands with it; empty where it then means nothing
 * @param target whose target the outcome has
 * @param factive whether the act that it speaks of has happened, and is an event of its own
 * @param examples sentences that show it
 */
public record Operator(
        String id,
        List<Pattern> patterns,
        List<String> complements,
        Map<EventType, Outcome> byType,
        Map<QuadClass, Outcome> byQuad,
        Outcome otherwise,
        Optional<Outcome> alone,
        TargetRule target,
        boolean factive,
        List<Example> examples) {

    /** Whose target an operator's outcome has. */
    public enum TargetRule {
        /** That of the act; the word's own where the act has none. */
        INNER,
        /** Whom the word is addressed to; else who is to do the act; else the act's target. */
        ASKED,
        /** Whoever does the act, as with blame; the word's own target first. */
        DOER
    }

    public Operator {
        patterns = List.copyOf(patterns);
        complements = List.copyOf(complements);
        byType = Map.copyOf(byType);
        byQuad = Map.copyOf(byQuad);
        examples = List.copyOf(examples);
    }

    /** What becomes of an act of a type. */
    public Outcome outcome(EventType type) {
        Outcome own = byType.get(type);
        return own != null ? own : byQuad.getOrDefault(type.quadClass(), otherwise);
    }
}
