package org.entente.ledger;

import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.StorySketch;

/**
 * How a story is filed.
 *
 * @param copyOf the id of the story whose copy it is; empty where it stands for itself
 * @param digest a checksum of the story as it came in, by which it is known again
 * @param sketch what its copies are known by, where that was worked out
 */
public record Filing(Optional<String> copyOf, long digest, Optional<StorySketch> sketch) {

    /** A story that stands for itself, and whose copies nobody asked for. */
    public static Filing of(Article story) {
        return new Filing(Optional.empty(), StoryDigest.of(story), Optional.empty());
    }
}
