package org.entente.app.coding;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.Origin;
import org.entente.coder.ingest.Reject;
import org.entente.model.Article;

/**
 * Takes stories as they are read, has them coded on several threads, and hands on what became of each in the order in
 * which they came. Another thread may stop it.
 */
final class CodingDesk implements ArticleSink {

    private final Function<Article, Callable<Outcome>> intake;
    private final OrderedWork<Outcome> work;
    private boolean closed;

    /**
     * A desk.
     *
     * @param intake says what is to be done with a story; asked in the order of the stories, in the thread that reads
     * @param threads how many stories are coded at the same time
     * @param taker takes what became of each
     */
    CodingDesk(Function<Article, Callable<Outcome>> intake, int threads, OrderedWork.Taker<Outcome> taker) {
        this.intake = intake;
        this.work = new OrderedWork<>(threads, taker);
    }

    @Override
    public void article(Article article) {
        article(article, Origin.whole(article.id()));
    }

    @Override
    public void article(Article article, Origin origin) {
        Callable<Outcome> task = intake.apply(article);
        work.give(
                () -> safely(task, origin),
                article.title().length() + article.text().length());
    }

    @Override
    public void reject(Reject reject) {
        work.give(() -> new Outcome.Rejected(reject), 1);
    }

    /** Waits until everything that came is handed on. */
    void finish() {
        if (close()) {
            work.finish();
        }
    }

    /** Hands on what is coded and takes no more, at the wish of the user; whether there was anything to stop. */
    boolean stop() {
        boolean open = close();
        if (open) {
            work.stop();
        }
        return open;
    }

    private synchronized boolean close() {
        boolean open = !closed;
        closed = true;
        return open;
    }

    private static Outcome safely(Callable<Outcome> task, Origin origin) {
        try {
            return task.call();
        } catch (Exception | StackOverflowError e) {
            return new Outcome.Rejected(
                    new Reject(origin, "this story breaks the coder (" + e + "); please report it"));
        }
    }
}
