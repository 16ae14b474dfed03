package org.entente.coder.ingest;

import org.entente.model.Article;

/** Takes what a source gives, story by story, in the order of the source. */
public interface ArticleSink {

    /** Takes a story. */
    void article(Article article);

    /** Takes the notice that something could not be read; what follows it still comes. */
    void reject(Reject reject);
}
