package org.entente.coder.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.syntax.Tree;

/** Finds verbs that say whose fault something is: "blamed the raid for the collapse of talks", "blamed the collapse on". */
final class BlameLinks {

    private static final Map<String, List<Way>> BLAMES = Way.byWord(Way.Form.BLAME);

    private final Tree tree;
    private final Clauses clauses;

    BlameLinks(Tree tree, Clauses clauses) {
        this.tree = tree;
        this.clauses = clauses;
    }

    /** The link that the verb at a node makes, if it makes one. */
    Optional<Link> at(int node) {
        for (Way way : BLAMES.getOrDefault(tree.lemma(node), List.of())) {
            List<Integer> objects = clauses.arguments(node).objects();
            List<Integer> others = marked(node, objects, way.slots().get(0));
            if (objects.isEmpty() || others.isEmpty()) {
                continue;
            }
            boolean first = way.needs().isEmpty();
            List<Integer> cause = first ? others : objects;
            List<Integer> effect = first ? objects : others;
            return Optional.of(
                    Link.of(node, new Phrase(tree, cause, effect), new Phrase(tree, effect, cause), way.meaning()));
        }
        return Optional.empty();
    }

    private List<Integer> marked(int node, List<Integer> objects, String preposition) {
        List<Integer> own = clauses.arguments(node).marked(preposition);
        return own.isEmpty()
                ? objects.stream()
                        .flatMap(object -> clauses.arguments(object).marked(preposition).stream())
                        .toList()
                : own;
    }
}
