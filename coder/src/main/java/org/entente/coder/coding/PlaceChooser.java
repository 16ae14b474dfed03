package org.entente.coder.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.places.PlaceMention;
import org.entente.coder.places.Role;
import org.entente.coder.syntax.Tree;
import org.entente.model.Place;

/**
 * Chooses where an act happened among the places that its sentence names: one that hangs on the act's own clause, never a
 * country's centre, never a place that another clause, a party or an intention brings in, never one from elsewhere in the
 * story. Where none does, the place is not known.
 */
final class PlaceChooser {

    /** Between a place and an act these lead into a clause with a time and place of its own. */
    private static final String[] OTHER_CLAUSE = {"advcl", "acl", "ccomp", "parataxis", "csubj", "nsubj"};
    /** "from Paris", "with Moscow": where somebody comes from, or who is meant. */
    private static final Set<String> NOT_WHERE = Set.of(
            "from", "with", "by", "for", "about", "like", "than", "as", "despite", "over", "without", "because of");

    /** "Police in Tbilisi arrested": who acts with their hands acts where they are. */
    private static final Set<String> HERE = Set.of("in", "at", "near", "outside");

    private final Tree tree;

    PlaceChooser(Tree tree) {
        this.tree = tree;
    }

    /** The place of an act, if the sentence says where and the place is known. */
    Optional<Place> choose(Act act, List<PlaceMention> mentions) {
        Map<Integer, Integer> anchors = anchors(act);
        return mentions.stream()
                .filter(mention -> mention.locates() && mention.role() == Role.LITERAL)
                .filter(mention -> reaches(head(mention), act, anchors))
                .min(Comparator.comparingInt(mention -> Math.abs(head(mention) - act.node())))
                .flatMap(PlaceMention::place);
    }

    /**
     * The nodes that a place of this act may hang on, with the last word at which it may stand: the predicate; the verb
     * that a noun leans on ("the summit was held in Vienna"); what it is joined to, for a place that opens the sentence.
     */
    private Map<Integer, Integer> anchors(Act act) {
        Map<Integer, Integer> anchors = new HashMap<>();
        anchors.put(act.node(), tree.size());
        int head = tree.head(act.node());
        if (head < 0) {
            return anchors;
        }
        if (tree.noun(act.node()) && tree.verb(head) && tree.is(act.node(), "nsubj", "obj")) {
            anchors.put(head, tree.size());
        } else if (tree.is(act.node(), "conj", "xcomp")) {
            anchors.put(head, head);
        }
        return anchors;
    }

    private boolean reaches(int place, Act act, Map<Integer, Integer> anchors) {
        if (NOT_WHERE.contains(tree.marking(place))) {
            return false;
        }
        int at = place;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            Integer last = anchors.get(at);
            if (last != null) {
                return place <= last;
            }
            if (act.sources().contains(at)) {
                return act.type().quadClass().material()
                        && HERE.contains(tree.marking(place))
                        && tree.head(place) == at;
            }
            if (leaves(at, act)) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    private boolean leaves(int node, Act act) {
        boolean aim = tree.is(node, "xcomp") && !act.type().quadClass().material();
        boolean clause = tree.is(node, OTHER_CLAUSE) && !tree.is(node, "nsubj:pass");
        return aim || clause || tree.is(node, "conj") && tree.verb(node);
    }

    private int head(PlaceMention mention) {
        for (int node = mention.from(); node < mention.to(); node++) {
            int head = tree.head(node);
            if (head < mention.from() || head >= mention.to()) {
                return node;
            }
        }
        return mention.from();
    }
}
