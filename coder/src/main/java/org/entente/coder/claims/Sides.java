package org.entente.coder.claims;

import java.util.List;
import org.entente.coder.actors.Mention;

/**
 * Who stands on the two sides of an act or relation.
 *
 * @param sources who acts
 * @param targets on whom
 * @param mutual whether it goes both ways
 */
record Sides(List<Mention> sources, List<Mention> targets, boolean mutual) {

    Sides {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** Those who are named in one breath, each with the others: the first faces the rest. */
    static Sides among(List<Mention> all) {
        return all.size() < 2
                ? new Sides(all, List.of(), false)
                : new Sides(all.subList(0, 1), all.subList(1, all.size()), true);
    }

    /** Whether nobody is known on either side. */
    boolean empty() {
        return sources.isEmpty() && targets.isEmpty();
    }
}
