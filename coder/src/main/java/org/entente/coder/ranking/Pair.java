package org.entente.coder.ranking;

import java.util.List;
import org.entente.coder.syntax.Tree;

/**
 * Two actors in a sentence whose relation is asked for.
 *
 * @param tree the sentence
 * @param sources the nodes of the words that name the one who may act
 * @param targets the nodes of the words that name the other
 * @param clues what the patterns found in the sentence
 */
public record Pair(Tree tree, List<Integer> sources, List<Integer> targets, List<Clue> clues) {

    public Pair {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        clues = List.copyOf(clues);
        if (sources.isEmpty() || targets.isEmpty()) {
            throw new IllegalArgumentException("a pair has somebody on either side");
        }
    }
}
