package org.entente.coder.coding;

import java.util.List;
import java.util.function.Consumer;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.syntax.Tree;

/** Finds the acts that a sentence tells of. Safe to share between threads. */
public final class ActFinder {

    private final Codebook codebook;

    public ActFinder(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The acts of a sentence, in the order of their predicates; those that an operator has worked on once only. */
    public List<Act> find(Tree tree) {
        return find(tree, attempt -> {});
    }

    /** The same, telling of every pattern that was tried. */
    public List<Act> find(Tree tree, Consumer<Attempt> attempts) {
        return new ActReading(codebook, tree, attempts).read();
    }
}
