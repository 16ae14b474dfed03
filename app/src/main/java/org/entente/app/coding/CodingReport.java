package org.entente.app.coding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.entente.app.console.Console;

/**
 * Tells on standard error how far the coding of stories has come, and what it came to: on a terminal a line that is written
 * over, elsewhere one line at the end, and for machines a JSON object a line.
 */
final class CodingReport {

    /** For whom it is told. */
    enum Form {
        /** A person who watches a terminal. */
        TERMINAL,
        /** Whoever reads a log. */
        LINE,
        /** A program. */
        JSON
    }

    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final Form form;
    private final Extent extent;
    private final RejectsFile rejects;
    private final Tally tally = new Tally();
    private final long began = System.nanoTime();
    private long lastShown = began;
    private boolean standing;

    CodingReport(PrintWriter err, Form form, Extent extent, RejectsFile rejects) {
        this.err = err;
        this.form = form;
        this.extent = extent;
        this.rejects = rejects;
    }

    /** These are done: kept where they are to be kept, and shown. */
    synchronized void done(List<Outcome> batch) {
        for (Outcome outcome : batch) {
            tally.add(outcome);
            if (outcome instanceof Outcome.Rejected rejected) {
                rejects.add(rejected.reject());
            }
        }
        rejects.flush();
        tick();
    }

    /** Says how far it has come, if it was not said just now. */
    synchronized void tick() {
        if (form == Form.LINE || System.nanoTime() - lastShown < pause()) {
            return;
        }
        lastShown = System.nanoTime();
        if (form == Form.JSON) {
            err.println(json(false));
        } else {
            standing = true;
            String line = tally.words() + pace() + left();
            err.print(ERASE + line.substring(0, Math.min(line.length(), Console.width() - 1)));
        }
        err.flush();
    }

    /** Takes the line away, so that others can write. */
    synchronized void clear() {
        if (standing) {
            standing = false;
            err.print(ERASE);
            err.flush();
        }
    }

    /** Says what it all came to, if it came to anything; the rejects have been told. */
    synchronized void finish() {
        clear();
        if (form == Form.JSON) {
            err.println(json(true));
        } else if (tally.stories() > 0) {
            err.println(tally.words() + String.format(Locale.ROOT, " in %.1f s", seconds()));
        }
        err.flush();
    }

    /** Says that it was stopped, and what it came to until then. */
    synchronized void stopped() {
        clear();
        err.println(
                form == Form.JSON
                        ? json(true).put("stopped", true)
                        : "entente: stopped; what was coded until then is kept: " + tally.words());
        err.flush();
    }

    private long pause() {
        return Duration.ofMillis(form == Form.JSON ? 1000 : 250).toNanos();
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    private String pace() {
        return String.format(Locale.ROOT, ", %.0f stories/s", tally.stories() / seconds());
    }

    private String left() {
        OptionalLong left = extent.secondsLeft(seconds());
        if (left.isEmpty() || tally.stories() == 0) {
            return "";
        }
        Duration time = Duration.ofSeconds(left.getAsLong());
        return String.format(
                Locale.ROOT, ", %d:%02d:%02d left", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    private ObjectNode json(boolean finished) {
        ObjectNode line = tally.json();
        line.put("seconds", Math.round(seconds() * 1000) / 1000.0);
        line.put("stories_per_second", Math.round(10 * tally.stories() / seconds()) / 10.0);
        extent.secondsLeft(seconds()).ifPresent(left -> line.put("seconds_left", finished ? 0 : left));
        return line.put("finished", finished);
    }
}
