package org.entente.coder.coding;

import java.util.List;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.statements.Passage;
import org.entente.coder.statements.StoryStatements;
import org.entente.model.Article;
import org.entente.model.Claim;

/** Reads what one story claims about its acts, beyond the events they make. Who does so knows of coding; coding knows only this. */
@FunctionalInterface
public interface StoryClaims {

    /** The claims of a sentence that tells these acts; sentences are given in the story's order. */
    List<Claim> find(Passage passage, List<Act> acts);

    /** Begins to read a story. */
    @FunctionalInterface
    interface Opening {

        /**
         * A reader of claims for a story, for one thread.
         *
         * @param article the story
         * @param actors who is who in it
         * @param said who says what in it
         */
        StoryClaims of(Article article, StoryActors actors, StoryStatements said);
    }
}
