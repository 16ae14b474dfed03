package org.entente.app.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What could not be read, told at the end: one line each on standard error. */
public final class Rejects {

    /** Beyond so many they are told as they come: memory must not grow with what is broken. */
    private static final int HELD = 10_000;

    private final PrintWriter err;
    private final List<String> held = new ArrayList<>();
    private long count;

    /** Told on this. */
    public Rejects(PrintWriter err) {
        this.err = err;
    }

    /** Adds one: which, and what is wrong with it. */
    public void add(String message) {
        count++;
        if (held.size() < HELD) {
            held.add(message);
        } else {
            tell(message);
        }
    }

    /** Tells them all; whether there were any. */
    public boolean tell() {
        held.forEach(this::tell);
        held.clear();
        err.flush();
        return count > 0;
    }

    /** How many there were. */
    public long count() {
        return count;
    }

    private void tell(String message) {
        err.println("entente: " + Console.plain(message.replaceAll("\\R+", " ")));
    }
}
