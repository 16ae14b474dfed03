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

/**
 * Codes each story that comes in and hands the codings on, a few at a time: the first ones soon, many of them in batches.
 * Another thread may stop it.
 */
final class CodingDesk implements ArticleSink {

    private static final int BATCH = 256;
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private final Function<Article, Coding> coder;
    private final Rejects rejects;
    private final CodingSink sinks;
    private final Progress progress;
    private final List<Coding> waiting = new ArrayList<>();
    private long handedOn = System.nanoTime();
    private boolean closed;

    CodingDesk(Function<Article, Coding> coder, Rejects rejects, CodingSink sinks, Progress progress) {
        this.coder = coder;
        this.rejects = rejects;
        this.sinks = sinks;
        this.progress = progress;
    }

    @Override
    public synchronized void article(Article article) {
        if (closed) {
            return;
        }
        try {
            Coding coding = coder.apply(article);
            waiting.add(coding);
            progress.coded(coding);
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

    /** Hands the last on; says what it came to. */
    synchronized void finish() {
        if (!closed) {
            closed = true;
            handOn();
            progress.done();
        }
    }

    /** Hands on what has come and takes no more, at the wish of the user. The sinks are closed: nobody else will. */
    synchronized void stop() {
        if (!closed) {
            closed = true;
            handOn();
            sinks.close();
            rejects.tell();
            progress.stopped();
        }
    }

    private void handOn() {
        List<Coding> batch = List.copyOf(waiting);
        waiting.clear();
        progress.clear();
        sinks.take(batch);
        handedOn = System.nanoTime();
    }
}
