package org.entente.app.coding;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.entente.ledger.WatchBook.FeedState;

/**
 * When each feed is asked for next: after the usual time, give or take a tenth, so that many watchers do not come at the
 * same moment; after twice as long with each time in a row that it could not be had, up to a day; never before the server
 * wants to be asked.
 */
final class WatchSchedule {

    private static final int MOST_DOUBLINGS = 10;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Duration every;
    private final RandomGenerator random;
    private final Map<String, Instant> due = new HashMap<>();

    WatchSchedule(Duration every, RandomGenerator random) {
        this.every = every;
        this.random = random;
    }

    /** When a feed is to be asked for; at once if nothing is known of it. */
    Instant due(String url) {
        return due.getOrDefault(url, Instant.EPOCH);
    }

    /** A feed was asked for, now or before a restart. */
    void asked(FeedState state, Duration wish) {
        long factor = 1L << Math.min(MOST_DOUBLINGS, state.failures());
        Duration wait = every.multipliedBy(factor);
        Duration bounded = state.failures() > 0 && wait.compareTo(LONGEST) > 0 ? longer(LONGEST, every) : wait;
        long jitter = (long) (bounded.toMillis() * (random.nextDouble() - 0.5) / 5);
        due.put(state.url(), state.checked().plus(longer(bounded.plusMillis(jitter), wish)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
