package org.entente.coder.codebook;

import java.util.List;
import java.util.Set;

/**
 * A word that names an act, with the arguments that it needs.
 *
 * @param id the class or operator and the pattern's number in it, such as {@code assault.attack/3}
 * @param kind the kind of word
 * @param lemmas the lemmas of the head word, any of them
 * @param company words that must stand with it: a verb's particle, the words before a noun
 * @param constraints what its arguments must be
 * @param targets where the target stands, the first that names an actor
 * @param sources where the source stands, the first that names an actor
 */
public record Pattern(
        String id,
        WordKind kind,
        Set<String> lemmas,
        List<String> company,
        List<Constraint> constraints,
        List<String> targets,
        List<String> sources) {

    public Pattern {
        lemmas = Set.copyOf(lemmas);
        company = List.copyOf(company);
        constraints = List.copyOf(constraints);
        targets = List.copyOf(targets);
        sources = List.copyOf(sources);
    }

    /** How much the pattern asks for; of two that match, the one that asks for more is meant. */
    public int specificity() {
        int asked = 2 * company.size();
        for (Constraint constraint : constraints) {
            if (constraint.wanted()) {
                asked += constraint.words().isEmpty() ? 1 : 2;
            }
        }
        return asked;
    }
}
