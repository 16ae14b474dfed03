package org.entente.coder.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a predicate by their part in what happens, whatever the construction.
 *
 * @param subjects who acts: the subject, or the agent of a passive
 * @param objects whom it is done to: the object, or the subject of a passive
 * @param recipients indirect objects
 * @param prepositional other arguments by the preposition that marks them
 * @param complements clauses that complete the predicate
 * @param passive whether the predicate is a passive
 */
public record Arguments(
        List<Integer> subjects,
        List<Integer> objects,
        List<Integer> recipients,
        Map<String, List<Integer>> prepositional,
        List<Integer> complements,
        boolean passive) {

    /** Arguments that are being gathered. */
    static final class Builder {
        final List<Integer> subjects = new ArrayList<>(2);
        final List<Integer> objects = new ArrayList<>(2);
        final List<Integer> recipients = new ArrayList<>(1);
        final Map<String, List<Integer>> prepositional = new LinkedHashMap<>();
        final List<Integer> complements = new ArrayList<>(1);
        boolean passive;

        void add(String preposition, int node) {
            List<Integer> nodes = prepositional.computeIfAbsent(preposition, word -> new ArrayList<>(1));
            if (!nodes.contains(node)) {
                nodes.add(node);
            }
        }

        Arguments build() {
            return new Arguments(subjects, objects, recipients, prepositional, complements, passive);
        }
    }

    /** The arguments marked by a preposition, none if there are none. */
    public List<Integer> marked(String preposition) {
        return prepositional.getOrDefault(preposition, List.of());
    }
}
