package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.nlp.Token;
import org.entente.coder.ranking.Clue;
import org.entente.coder.syntax.Tree;
import org.entente.model.CameoCode;
import org.entente.model.EventType;
import org.entente.model.Factuality;

/** Says of the acts of a sentence how well each fits a relation between two marked phrases. */
public final class ClueFinder {

    private static final double RANK = 0.9;
    private static final double BELOW = 0.7;

    private final Set<String> speech;

    /**
     * A finder of clues.
     *
     * @param speech verbs of speaking: where a pronoun is the source, whoever speaks may be meant
     */
    public ClueFinder(Set<String> speech) {
        this.speech = speech;
    }

    /**
     * A clue for each act, in the acts' order.
     *
     * @param sources where the phrase of the one stands in the text, in UTF-16 units; each from, to
     * @param targets where that of the other stands
     */
    public List<Clue> find(Tree tree, List<Act> acts, List<int[]> sources, List<int[]> targets) {
        Attribution attribution = new Attribution(tree, speech);
        List<Clue> clues = new ArrayList<>();
        for (Act act : acts) {
            clues.add(clue(act, sources(act, tree, attribution), tree, sources, targets));
        }
        return clues;
    }

    /** The nodes of a sentence whose words lie in one of the phrases. */
    public static List<Integer> nodes(Tree tree, List<int[]> spans) {
        return tree.nodes()
                .filter(node -> spans.stream()
                        .anyMatch(span -> tree.token(node).start() < span[1]
                                && span[0] < tree.token(node).end()))
                .boxed()
                .toList();
    }

    /** "Ethiopia said it would": a pronoun may mean whoever speaks. */
    private static List<Integer> sources(Act act, Tree tree, Attribution attribution) {
        boolean pronoun =
                act.sources().stream().anyMatch(node -> tree.token(node).tag().startsWith("PRP"));
        if (!pronoun && !act.sources().isEmpty()) {
            return act.sources();
        }
        List<Integer> sources = new ArrayList<>(act.sources());
        sources.addAll(attribution.speakers(act.node()));
        return sources;
    }

    private static Clue clue(Act act, List<Integer> doers, Tree tree, List<int[]> sources, List<int[]> targets) {
        double source = hit(doers, tree, sources);
        double target = hit(act.targets(), tree, targets);
        if (target == 0 && act.reciprocal()) {
            target = hit(doers, tree, targets);
        }
        boolean joined = source > 0 && target > 0;
        boolean turned = !joined && Math.min(hit(doers, tree, targets), hit(act.targets(), tree, sources)) > 0;
        double near = target == 0 && within(act.node(), tree, targets) ? source > 0 ? 0.5 : 0.2 : target;
        double score = 3 * source + 2 * near + (joined ? 2 : 0) + (turned ? 1 : 0);
        score += 0.1 * act.specificity() - (act.nominal() ? 0.7 : 0) - 0.001 * act.node();
        score -= act.factuality() == Factuality.ASSERTED ? 0 : act.factuality() == Factuality.DENIED ? 1.5 : 0.6;
        return new Clue(
                type(act), act.by(), source, target, turned, act.nominal(), act.factuality(), act.specificity(), score);
    }

    /**
     * The type that the act's CAMEO code has, as the marked sets' roots were made from such codes: a prison sentence (173)
     * is COERCE there, a cyber attack (190) ASSAULT, while the codebook follows PLOVER's own modes. What the codebook calls
     * ASSAULT is so in the sets too, though the later conversion table puts blockade (191) and occupation (192) elsewhere:
     * they were made when all of CAMEO's root 19 was ASSAULT.
     */
    private static EventType type(Act act) {
        if (act.type() == EventType.ASSAULT) {
            return EventType.ASSAULT;
        }
        return CameoCode.find(act.cameo()).flatMap(CameoCode::type).orElse(act.type());
    }

    private static boolean within(int node, Tree tree, List<int[]> spans) {
        int[] extent = tree.extent(node);
        int from = tree.token(extent[0]).start();
        int to = tree.token(extent[1]).end();
        return spans.stream().anyMatch(span -> from <= span[0] && span[1] <= to);
    }

    /** How well the first of the nodes that touches a span does: 1 if it lies within, less if the span lies below it. */
    private static double hit(List<Integer> nodes, Tree tree, List<int[]> spans) {
        double best = 0;
        double rank = 1;
        for (int first : nodes) {
            for (int node : tree.withConjuncts(first)) {
                Token token = tree.token(node);
                int[] extent = tree.extent(node);
                int from = tree.token(extent[0]).start();
                int to = tree.token(extent[1]).end();
                for (int[] span : spans) {
                    if (token.start() < span[1] && span[0] < token.end()) {
                        best = Math.max(best, rank);
                    } else if (from < span[1] && span[0] < to) {
                        best = Math.max(best, BELOW * rank);
                    }
                }
            }
            rank *= RANK;
        }
        return best;
    }
}
