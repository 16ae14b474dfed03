package org.entente.coder.coding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.entente.coder.actors.Mention;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.ranking.Clue;
import org.entente.coder.ranking.Pair;
import org.entente.coder.ranking.Ranker;
import org.entente.coder.ranking.Ranking;
import org.entente.coder.syntax.Tree;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.jspecify.annotations.Nullable;

/**
 * Asks the learned ranker how likely it is that the two parties of an event stand as the event's type says. It changes no type;
 * it tells how sure the event is. Its model is read when the first event asks. Safe to share between threads.
 */
final class SecondOpinion {

    private static final double SMALL = 1e-6;

    private final Codebook codebook;
    private final ClueFinder clues;
    private volatile @Nullable Ranker ranker;
    private volatile boolean looked;

    SecondOpinion(Codebook codebook) {
        this.codebook = codebook;
        this.clues = new ClueFinder(codebook.list("speech"));
    }

    /**
     * How likely an act is what is told between its parties, 0 to 1; empty where it has no target or no model is there.
     *
     * @param acts what else the sentence tells
     */
    OptionalDouble of(Tree tree, List<Act> acts, Act act, Parties parties) {
        if (parties.targets().isEmpty()) {
            return OptionalDouble.empty();
        }
        Mention source = parties.sources().get(0).mention();
        Mention target = parties.targets().get(0).mention();
        Optional<Ranker> asked = source.head() == target.head() ? Optional.empty() : ranker();
        if (asked.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Clue> found = clues.find(tree, acts, List.of(span(source)), List.of(span(target)));
        Ranking ranking = asked.get().rank(new Pair(tree, nodes(source), nodes(target), found));
        return OptionalDouble.of(likelihood(ranking, root(act.type()), found));
    }

    /** Two may do several things to each other in one sentence: a type need not be likelier than others that join them. */
    private static double likelihood(Ranking ranking, String own, List<Clue> clues) {
        double others = clues.stream()
                .filter(clue -> clue.joined() && clue.factuality() == Factuality.ASSERTED)
                .map(clue -> root(clue.type()))
                .filter(type -> !type.equals(own))
                .distinct()
                .mapToDouble(ranking::of)
                .sum();
        return Math.min(1, ranking.of(own) / Math.max(SMALL, 1 - others));
    }

    private Optional<Ranker> ranker() {
        if (!looked) {
            synchronized (this) {
                if (!looked) {
                    ranker = Ranker.load(codebook).orElse(null);
                    looked = true;
                }
            }
        }
        return Optional.ofNullable(ranker);
    }

    private static int[] span(Mention mention) {
        return new int[] {mention.start(), mention.end()};
    }

    private static List<Integer> nodes(Mention mention) {
        return IntStream.range(mention.from(), mention.to()).boxed().toList();
    }

    /** The ranker tells roots apart, of which one stands for both conceding and retreating. */
    private static String root(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
    }
}
