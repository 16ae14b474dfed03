package org.entente.coder.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.syntax.Tree;
import org.entente.model.Context;

/** Says what an event is about, from its class and from the words of its clause. */
final class ContextFinder {

    private final Map<String, Context> words;

    ContextFinder(Codebook codebook) {
        this.words = codebook.contextWords();
    }

    /** The contexts of an act: those of its class, and those that words below its predicate bring in. */
    List<Context> find(Act act, Tree tree) {
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        contexts.addAll(act.contexts());
        int[] extent = tree.extent(act.node());
        for (int node = extent[0]; node <= extent[1]; node++) {
            Context context = words.get(tree.lemma(node));
            if (context != null) {
                contexts.add(context);
            }
        }
        return List.copyOf(contexts);
    }
}
