package org.entente.coder.claims;

import java.util.Set;
import org.entente.coder.syntax.Tree;
import org.entente.model.Factuality;

/** Tells whether a text claims that a link holds, doubts it or denies it. */
final class ClaimStanding {

    private final Tree tree;
    private final RelationWords words = RelationWords.standard();

    ClaimStanding(Tree tree) {
        this.tree = tree;
    }

    /** Asserted, hypothetical (left open) or denied. */
    Factuality of(int node) {
        Factuality standing = Factuality.ASSERTED;
        int at = node;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            boolean denied = tree.verb(at) && tree.negated(at) && (at == node || !tree.is(node, "conj"));
            if (denied && !says(at, words.doubts()) || at != node && says(at, words.denials())) {
                return Factuality.DENIED;
            }
            if (at != node && says(at, words.doubts()) || modified(at)) {
                standing = Factuality.HYPOTHETICAL;
            }
            if (tree.is(at, "acl:relcl", "parataxis")) {
                break;
            }
            at = tree.head(at);
        }
        return standing;
    }

    private boolean modified(int node) {
        return tree.children(node, "aux", "mark", "advmod").stream().anyMatch(child -> says(child, words.doubts()));
    }

    private boolean says(int node, Set<String> among) {
        return among.contains(tree.lemma(node));
    }
}
