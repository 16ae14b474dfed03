package org.entente.app.coding;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is open and must be closed once, in the reverse of the order in which it was opened, by whichever thread is first. */
final class OpenThings implements AutoCloseable {

    /** Something that closes without checked exceptions. */
    interface Open {
        void close();
    }

    private final Deque<Open> open = new ArrayDeque<>();

    /** Adds what was opened last. */
    synchronized void add(Open thing) {
        open.push(thing);
    }

    @Override
    public synchronized void close() {
        if (!open.isEmpty()) {
            try {
                open.pop().close();
            } finally {
                close();
            }
        }
    }
}
