package org.entente.app.coding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.app.console.Rejects;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.Reject;
import org.entente.model.Article;
import org.entente.model.Coding;

/** Codes each story that comes in and hands the codings on, a few at a time: the first ones soon, many of them in batches. */
final class CodingDesk implements ArticleSink, AutoCloseable {

    private static final int BATCH = 256;
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private final Function<Article, Coding> coder;
    private final Rejects rejects;
    private final CodingSink sinks;
    private final List<Coding> waiting = new ArrayList<>();
    private long handedOn = System.nanoTime();

    CodingDesk(Function<Article, Coding> coder, Rejects rejects, CodingSink sinks) {
        this.coder = coder;
        this.rejects = rejects;
        this.sinks = sinks;
    }

    @Override
    public void article(Article article) {
        try {
            waiting.add(coder.apply(article));
        } catch (RuntimeException | StackOverflowError e) {
            reject(new Reject(article.id(), 0, "this story breaks the coder (" + e + "); please report it"));
            return;
        }
        if (waiting.size() >= BATCH || System.nanoTime() - handedOn > PATIENCE) {
            handOn();
        }
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject.message());
    }

    @Override
    public void close() {
        handOn();
    }

    private void handOn() {
        List<Coding> batch = List.copyOf(waiting);
        waiting.clear();
        sinks.take(batch);
        handedOn = System.nanoTime();
    }
}
