package org.entente.coder.evaluation;

import java.util.List;
import org.entente.model.QuadClass;

/**
 * A relation that a human coder has marked in a sentence.
 *
 * @param id the id in its set
 * @param root the PLOVER root: an event type, or YIELD for CONCEDE and RETREAT
 * @param quad the quad class that the set gives it
 * @param sentence the sentence without marks
 * @param sources where the source stands in it, in UTF-16 units; each from, to
 * @param targets where the target stands
 */
public record MarkedRelation(
        String id, String root, QuadClass quad, String sentence, List<int[]> sources, List<int[]> targets) {

    public MarkedRelation {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
