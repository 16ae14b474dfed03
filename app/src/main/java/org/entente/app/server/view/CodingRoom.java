package org.entente.app.server.view;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.entente.app.server.safety.Problem;
import org.entente.app.server.safety.Rate;
import org.entente.app.server.safety.Slots;
import org.entente.coder.Coder;
import org.entente.ledger.Keeper;
import org.entente.ledger.Run;
import org.entente.model.Article;
import org.entente.model.Coding;

/** Codes stories for callers, one at a time and not too many a minute; the coder is loaded when it is first needed. */
public final class CodingRoom {

    private static final int BURST = 30;
    private static final int PER_MINUTE = 120;

    private final LedgerView view;
    private final Rate rate = new Rate(BURST, PER_MINUTE);
    private final Slots slots = new Slots(1, Duration.ofSeconds(20));
    private final CompletableFuture<Coder> coder = new CompletableFuture<>();
    private boolean loading;

    /** A room that keeps stories in this ledger. */
    public CodingRoom(LedgerView view) {
        this.view = view;
    }

    /** Begins to load the coder, so that the first story need not wait for it. */
    public synchronized void warm() {
        if (!loading) {
            loading = true;
            coder.completeAsync(Coder::load);
        }
    }

    /** Codes a story and keeps nothing. */
    public Coding code(Article article) {
        rate.take();
        warm();
        try {
            return slots.hold(() -> coder.join().code(article, LocalDate.now(ZoneOffset.UTC)));
        } catch (StackOverflowError e) {
            throw new Problem(400, "the story is too deeply nested to be read");
        }
    }

    /** Keeps a coding in the ledger. */
    public void keep(Coding coding) {
        Run run = Run.now(Coder.VERSION, coder.join().codebookVersion(), Map.of("by", "server"));
        try (Keeper keeper = view.ledger().begin(run)) {
            keeper.keep(coding);
        }
        view.changed();
    }
}
