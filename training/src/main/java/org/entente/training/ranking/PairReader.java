package org.entente.training.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.coding.ActFinder;
import org.entente.coder.coding.ClueFinder;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.ranking.Clue;
import org.entente.coder.ranking.Pair;
import org.entente.coder.syntax.Tree;

/** Reads two marked phrases of a text as the coder does. */
final class PairReader {

    private final EnglishReader reader;
    private final ActFinder finder;
    private final ClueFinder clues;

    PairReader(EnglishReader reader, Codebook codebook) {
        this.reader = reader;
        this.finder = new ActFinder(codebook);
        this.clues = new ClueFinder(codebook.list("speech"));
    }

    /**
     * The pair; empty where no sentence of the text holds both.
     *
     * @param from where what is read begins
     * @param to where it ends
     */
    Optional<Pair> read(String text, int from, int to, List<int[]> sources, List<int[]> targets) {
        for (Sentence sentence : reader.read(text, from, to)) {
            Tree tree = new Tree(sentence);
            List<Integer> source = ClueFinder.nodes(tree, sources);
            List<Integer> target = new ArrayList<>(ClueFinder.nodes(tree, targets));
            target.removeAll(source);
            if (!source.isEmpty() && !target.isEmpty()) {
                List<Clue> found = clues.find(tree, finder.find(tree), sources, targets);
                return Optional.of(new Pair(tree, source, target, found));
            }
        }
        return Optional.empty();
    }
}
