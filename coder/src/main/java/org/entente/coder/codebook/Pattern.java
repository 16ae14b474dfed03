package org.entente.coder.codebook;

import java.util.List;
import java.util.Set;

/**
 * A word that names an act, with the arguments that it needs.
 *
 * @param owner the id of the class or operator that it belongs to
 * @param asks what else it asks for, for its name: the first word of each argument of a certain word, "" where it asks for none
 * @param kind the kind of word
 * @param lemmas the lemmas of the head word, any of them
 * @param company words that must stand with it: a verb's particle, the words before a noun
 * @param constraints what its arguments must be
 * @param targets where the target stands, the first that names an actor
 * @param sources where the source stands, the first that names an actor
 */
public record Pattern(
        String owner,
        String asks,
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

    /**
     * What the pattern is called where one of its lemmas triggers it: owner, word and what it asks for, such as {@code support.praise:hail} or
     * {@code retreat.ease:lift-sanction}. Lines added around it do not change it.
     */
    public String name(String lemma) {
        String with = String.join("_", company);
        String word = company.isEmpty() ? lemma : kind == WordKind.VERB ? lemma + "_" + with : with + "_" + lemma;
        return owner + ":" + word + (asks.isEmpty() ? "" : "-" + asks);
    }

    /** The same pattern, told from another of its owner that has the same name. */
    Pattern asking(String more) {
        return new Pattern(
                owner, asks.isEmpty() ? more : asks + "-" + more, kind, lemmas, company, constraints, targets, sources);
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
