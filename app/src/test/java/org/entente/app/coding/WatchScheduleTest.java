package org.entente.app.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.ledger.WatchBook.FeedState;
import org.junit.jupiter.api.Test;

class WatchScheduleTest {

    private static final Instant NOW = Instant.parse("2024-05-20T10:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(15);

    private static Duration wait(int failures, Duration wish, long seed) {
        WatchSchedule schedule = new WatchSchedule(EVERY, new SplittableRandom(seed));
        schedule.asked(new FeedState("http://p.example/feed", "", "", NOW, failures), wish);
        return Duration.between(NOW, schedule.due("http://p.example/feed"));
    }

    @Test
    void aFeedOfWhichNothingIsKnownIsAskedForAtOnce() {
        assertThat(new WatchSchedule(EVERY, new SplittableRandom(1)).due("http://p.example/new"))
                .isBefore(NOW);
    }

    @Property(tries = 100)
    void failuresDoubleTheWaitUpToADayGiveOrTakeATenth(
            @ForAll @IntRange(min = 0, max = 60) int failures, @ForAll long seed) {
        double minutes = Math.min(24 * 60, 15 * Math.pow(2, Math.min(10, failures)));
        assertThat(wait(failures, Duration.ZERO, seed).toSeconds() / 60.0)
                .isBetween(minutes * 0.9 - 0.1, minutes * 1.1 + 0.1);
    }

    @Test
    void aServerThatWantsToBeLeftAloneIs() {
        assertThat(wait(1, Duration.ofHours(30), 1)).isEqualTo(Duration.ofHours(30));
    }
}
