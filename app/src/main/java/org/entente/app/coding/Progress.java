package org.entente.app.coding;

import java.io.PrintWriter;
import java.time.Duration;
import org.entente.model.Coding;

/**
 * How far the coding of stories has come: a line on a terminal that is written over, and what it all came to at the end.
 * Nothing at all where standard error is no terminal: what runs unwatched stays quiet.
 */
final class Progress {

    private static final long PAUSE = Duration.ofMillis(250).toNanos();
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean shown;
    private final long began = System.nanoTime();
    private long lastShown = began;
    private boolean standing;
    private long stories;
    private long events;
    private long statements;
    private long claims;

    Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** One more story is coded. */
    void coded(Coding coding) {
        stories++;
        events += coding.events().size();
        statements += coding.statements().size();
        claims += coding.claims().size();
        if (shown && System.nanoTime() - lastShown > PAUSE) {
            lastShown = System.nanoTime();
            standing = true;
            err.print(ERASE + total() + " ...");
            err.flush();
        }
    }

    /** Takes the line away, so that others can write. */
    void clear() {
        if (standing) {
            standing = false;
            err.print(ERASE);
            err.flush();
        }
    }

    /** Says what it all came to. */
    void done() {
        clear();
        if (shown) {
            err.println(total() + " in %.1f s".formatted((System.nanoTime() - began) / 1e9));
        }
    }

    /** Says that it was stopped, and what it came to until then; on no terminal, too. */
    void stopped() {
        clear();
        err.println("entente: stopped; what was coded until then is kept: " + total());
        err.flush();
    }

    private String total() {
        return count(stories, "story", "stories") + ", " + count(events, "event", "events") + ", "
                + count(statements, "statement", "statements") + ", " + count(claims, "claim", "claims");
    }

    private static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
