package org.entente.coder.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.coder.places.PlaceMention;
import org.entente.coder.places.Role;
import org.entente.coder.syntax.Tree;
import org.entente.model.Place;

/**
 * Chooses where an act happened among the places that its sentence names: one that hangs on the act's own clause, never a
 * country's centre, never a place from elsewhere in the story.
 */
final class PlaceChooser {

    private final Tree tree;

    PlaceChooser(Tree tree) {
        this.tree = tree;
    }

    /** The place of an act, if the sentence says where and the place is known. */
    Optional<Place> choose(Act act, List<PlaceMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.locates() && mention.role() == Role.LITERAL)
                .filter(mention -> hangsOn(head(mention), act))
                .min(Comparator.comparingInt(mention -> Math.abs(head(mention) - act.node())))
                .flatMap(PlaceMention::place);
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

    private boolean hangsOn(int node, Act act) {
        return tree.under(node, act.node()) && act.sources().stream().noneMatch(source -> tree.under(node, source));
    }
}
