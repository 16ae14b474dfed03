package org.entente.coder.ingest;

import org.entente.model.Article;

/**
 * Takes what a source gives, story by story, in the order of the source, in the thread that reads.
 *
 * <p>Nothing more is read until a method returns: a sink that lets it wait holds the whole reading back. What a method
 * throws ends the reading and comes out of it.
 */
public interface ArticleSink {

    /** Takes a story. */
    void article(Article article);

    /** Takes a story with where it stood; a sink that does not ask for that gets the story alone. */
    default void article(Article article, Origin origin) {
        article(article);
    }

    /** Takes the notice that something could not be read; what follows it still comes. */
    void reject(Reject reject);
}
