package org.entente.coder.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.coding.Act;
import org.entente.coder.coding.ActFinder;
import org.entente.coder.coding.Attribution;
import org.entente.coder.layout.PicturePositions;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.entente.coder.syntax.Tree;
import org.entente.model.CameoCode;
import org.entente.model.EventType;
import org.entente.model.Factuality;

/**
 * Says which type a marked relation is of. The set says that a relation holds between the spans, so where no pattern
 * joins them the likeliest reading of the sentence is given as a guess, and marked as such.
 */
public final class RelationCoder {

    /**
     * A relation's type, as coded.
     *
     * @param type the type
     * @param by the pattern that gave it; starts with {@code guess} where none joins source and target
     */
    public record Coded(EventType type, String by) {

        /** The root of the set: CONCEDE and RETREAT are YIELD there. */
        public String root() {
            return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
        }

        /** Whether no pattern joined source and target. */
        public boolean guessed() {
            return by.startsWith("guess");
        }
    }

    private record Scored(Act act, double score, boolean joined) {}

    private final EnglishReader reader;
    private final ActFinder finder;
    private final Set<String> speech;

    public RelationCoder(EnglishReader reader, Codebook codebook) {
        this.reader = reader;
        this.finder = new ActFinder(codebook);
        this.speech = codebook.list("speech");
    }

    /** The type of a relation. */
    public Coded code(MarkedRelation relation) {
        List<Scored> scored = new ArrayList<>();
        String text = PicturePositions.blank(relation.sentence());
        for (Sentence sentence : reader.read(text, 0, text.length())) {
            Tree tree = new Tree(sentence);
            Attribution attribution = new Attribution(tree, speech);
            for (Act act : finder.find(tree)) {
                scored.add(score(act, sources(act, tree, attribution), tree, relation));
            }
        }
        Optional<Scored> best = scored.stream().max(Comparator.comparingDouble(Scored::score));
        return best.map(found -> new Coded(type(found.act), (found.joined ? "" : "guess ") + found.act.by()))
                .orElse(new Coded(EventType.RETREAT, "guess without any act"));
    }

    /**
     * The type that the act's CAMEO code has, as the set's roots were made from such codes: a prison sentence (173) is
     * COERCE there, a cyber attack (190) ASSAULT, while the codebook follows PLOVER's own modes. What the codebook calls
     * ASSAULT is so in the set too, though the later conversion table puts blockade (191) and occupation (192) elsewhere:
     * the set was made when all of CAMEO's root 19 was ASSAULT.
     */
    private static EventType type(Act act) {
        if (act.type() == EventType.ASSAULT) {
            return EventType.ASSAULT;
        }
        return CameoCode.find(act.cameo()).flatMap(CameoCode::type).orElse(act.type());
    }

    /** Where a pronoun is the source, whoever speaks may be meant: "Ethiopia said it would". */
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

    private static Scored score(Act act, List<Integer> sources, Tree tree, MarkedRelation relation) {
        double source = hit(sources, tree, relation.sources());
        double target = hit(act.targets(), tree, relation.targets());
        if (target == 0 && act.reciprocal()) {
            target = hit(sources, tree, relation.targets());
        }
        double swapped = Math.min(hit(sources, tree, relation.targets()), hit(act.targets(), tree, relation.sources()));
        boolean joined = source > 0 && target > 0;
        if (target == 0 && within(act.node(), tree, relation.targets())) {
            target = source > 0 ? 0.5 : 0.2;
        }
        double score = 3 * source + 2 * target + (joined ? 2 : 0) + (swapped > 0 && !joined ? 1 : 0);
        score += 0.1 * act.specificity() - (act.nominal() ? 0.7 : 0) - 0.001 * act.node();
        score -= act.factuality() == Factuality.ASSERTED ? 0 : act.factuality() == Factuality.DENIED ? 1.5 : 0.6;
        return new Scored(act, score, joined);
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
                        best = Math.max(best, 0.7 * rank);
                    }
                }
            }
            rank *= 0.9;
        }
        return best;
    }
}
