package org.entente.coder.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.coding.ActFinder;
import org.entente.coder.coding.ClueFinder;
import org.entente.coder.layout.PicturePositions;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.ranking.Clue;
import org.entente.coder.ranking.Pair;
import org.entente.coder.ranking.Ranker;
import org.entente.coder.ranking.Ranking;
import org.entente.coder.syntax.Tree;
import org.entente.model.EventType;

/**
 * Says which type a marked relation is of. The set says that a relation holds between the spans, so where no pattern
 * joins them the ranker's choice, or the likeliest reading of the sentence, is given as a guess, and marked as such.
 */
public final class RelationCoder {

    private static final String YIELD = "YIELD";

    /** How sure the ranker must be to put its type in the place of one that a general pattern gives. */
    private static final double SURE = 0.7;

    /** How little it may then believe in the pattern's. */
    private static final double UNLIKELY = 0.15;

    /** Patterns that ask for so much are specific: they are never overruled. */
    private static final int SPECIFIC = 2;

    /**
     * A relation's type, as coded.
     *
     * @param type the type
     * @param by the pattern that gave it; {@code guess} and a pattern where none joins source and target; {@code model over}
     *     and one of these where the ranker chose
     * @param joined whether a pattern joins source and target
     */
    public record Coded(EventType type, String by, boolean joined) {

        /** The root of the set: CONCEDE and RETREAT are YIELD there. */
        public String root() {
            return RelationCoder.root(type);
        }

        /** Whether no pattern joined source and target. */
        public boolean guessed() {
            return !joined;
        }
    }

    /**
     * A relation as coded with and without the ranker.
     *
     * @param patterns by the patterns and the hand-made guess alone
     * @param hybrid where the ranker settles what they leave open
     */
    public record Both(Coded patterns, Coded hybrid) {}

    private final EnglishReader reader;
    private final ActFinder finder;
    private final ClueFinder clues;
    private final Optional<Ranker> ranker;

    /**
     * A coder of relations.
     *
     * @param ranker settles what patterns leave open; without it the hand-made guess does
     */
    public RelationCoder(EnglishReader reader, Codebook codebook, Optional<Ranker> ranker) {
        this.reader = reader;
        this.finder = new ActFinder(codebook);
        this.clues = new ClueFinder(codebook.list("speech"));
        this.ranker = ranker;
    }

    /** The type of a relation. */
    public Both code(MarkedRelation relation) {
        List<Clue> found = new ArrayList<>();
        Optional<Pair> pair = Optional.empty();
        String text = PicturePositions.blank(relation.sentence());
        for (Sentence sentence : reader.read(text, 0, text.length())) {
            Tree tree = new Tree(sentence);
            List<Clue> here = clues.find(tree, finder.find(tree), relation.sources(), relation.targets());
            found.addAll(here);
            List<Integer> sources = ClueFinder.nodes(tree, relation.sources());
            List<Integer> targets = new ArrayList<>(ClueFinder.nodes(tree, relation.targets()));
            targets.removeAll(sources);
            if (pair.isEmpty() && !sources.isEmpty() && !targets.isEmpty()) {
                pair = Optional.of(new Pair(tree, sources, targets, here));
            }
        }
        return settle(
                found.stream().max(Comparator.comparingDouble(Clue::score)),
                pair.flatMap(both -> ranker.map(model -> model.rank(both))));
    }

    /**
     * What becomes of a relation for which patterns have found something and the ranker has a say.
     *
     * @param best the likeliest of the acts that patterns found, empty where they found none
     * @param ranking what the ranker says, empty where there is none to ask
     */
    public static Both settle(Optional<Clue> best, Optional<Ranking> ranking) {
        Coded patterns = best.map(
                        clue -> new Coded(clue.type(), (clue.joined() ? "" : "guess ") + clue.by(), clue.joined()))
                .orElse(new Coded(EventType.RETREAT, "guess without any act", false));
        return new Both(
                patterns, ranking.map(told -> settle(patterns, best, told)).orElse(patterns));
    }

    private static Coded settle(Coded patterns, Optional<Clue> best, Ranking ranking) {
        String root = ranking.bestType();
        boolean general = patterns.joined()
                && best.filter(clue -> clue.specificity() < SPECIFIC).isPresent();
        boolean overrule = general && ranking.ofType(root) >= SURE && ranking.ofType(patterns.root()) <= UNLIKELY;
        if (root.equals(patterns.root()) || patterns.joined() && !overrule) {
            return patterns;
        }
        EventType type = root.equals(YIELD) ? EventType.RETREAT : EventType.valueOf(root);
        return new Coded(type, "model over " + patterns.by(), patterns.joined());
    }

    private static String root(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT ? YIELD : type.name();
    }
}
