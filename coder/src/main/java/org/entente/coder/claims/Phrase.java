package org.entente.coder.claims;

import java.util.BitSet;
import java.util.List;
import org.entente.coder.syntax.Tree;

/** One side of a claim in the sentence: the heads of its words, and what lies below them short of the other side. */
final class Phrase {

    private final List<Integer> heads;
    private final BitSet words = new BitSet();

    /**
     * @param heads the heads of the phrase
     * @param except nodes with which something else begins
     */
    Phrase(Tree tree, List<Integer> heads, List<Integer> except) {
        this.heads = List.copyOf(heads);
        heads.forEach(head -> gather(tree, head, except));
    }

    private void gather(Tree tree, int node, List<Integer> except) {
        if (words.get(node) || except.contains(node)) {
            return;
        }
        words.set(node);
        tree.children(node).forEach(child -> gather(tree, child, except));
    }

    List<Integer> heads() {
        return heads;
    }

    boolean holds(int node) {
        return words.get(node);
    }
}
