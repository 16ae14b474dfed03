package org.entente.app.server.safety;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many at a time: who finds no slot free waits a while and is then told to come again, so that memory stays bounded. */
public final class Slots {

    /** What is done while a slot is held. */
    public interface Work<T, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    private final Semaphore free;
    private final Duration patience;

    /** So many slots, for which a request waits at most so long. */
    public Slots(int slots, Duration patience) {
        this.free = new Semaphore(slots, true);
        this.patience = patience;
    }

    /** Does the work in a slot; a 503 problem where none comes free. */
    public <T, E extends Exception> T hold(Work<T, E> work) throws E {
        take();
        try {
            return work.run();
        } finally {
            free.release();
        }
    }

    private void take() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Problem(503, "too many requests are being answered; try again in a moment");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "the server is shutting down");
        }
    }
}
