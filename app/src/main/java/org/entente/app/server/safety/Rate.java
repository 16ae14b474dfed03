package org.entente.app.server.safety;

import java.util.function.LongSupplier;

/** A bucket of so many goes that fills up again at a steady rate. */
public final class Rate {

    private final double most;
    private final double perNano;
    private final LongSupplier clock;
    private double left;
    private long at;

    /** So many goes at once, and so many a minute afterwards. */
    public Rate(int burst, int perMinute) {
        this(burst, perMinute, System::nanoTime);
    }

    Rate(int burst, int perMinute, LongSupplier clock) {
        this.most = burst;
        this.perNano = perMinute / 60e9;
        this.clock = clock;
        this.left = burst;
        this.at = clock.getAsLong();
    }

    /** Takes a go; a 429 problem where there is none left. */
    public synchronized void take() {
        long now = clock.getAsLong();
        left = Math.min(most, left + (now - at) * perNano);
        at = now;
        if (left < 1) {
            throw new Problem(429, "too many stories in too short a time; wait some seconds");
        }
        left--;
    }
}
