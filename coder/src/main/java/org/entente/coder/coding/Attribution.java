package org.entente.coder.coding;

import java.util.List;
import java.util.Set;
import org.entente.coder.syntax.ArgumentFinder;
import org.entente.coder.syntax.Tree;

/** Finds whose word an act is: the subject of the verb of speech that its clause hangs on. */
public final class Attribution {

    private final Tree tree;
    private final Set<String> speech;
    private final ArgumentFinder arguments;

    public Attribution(Tree tree, Set<String> speech) {
        this.tree = tree;
        this.speech = speech;
        this.arguments = new ArgumentFinder(tree);
    }

    /** Nodes that may name the speaker; none where the reporter speaks. */
    public List<Integer> speakers(int node) {
        int at = node;
        while (at >= 0) {
            for (int clause : tree.children(at, "parataxis")) {
                if (speech.contains(tree.lemma(clause)) && clause != node) {
                    return arguments.find(clause).subjects();
                }
            }
            int head = tree.head(at);
            if (head >= 0 && tree.is(at, "ccomp", "parataxis") && speech.contains(tree.lemma(head))) {
                return arguments.find(head).subjects();
            }
            at = head;
        }
        return List.of();
    }
}
