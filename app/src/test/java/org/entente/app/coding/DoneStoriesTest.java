package org.entente.app.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which stories are done, from which words. */
class DoneStoriesTest {

    @Test
    void holdsTheLastWordsOfEachOfManyStories() {
        DoneStories done = new DoneStories();
        Random random = new Random(7);
        long[] digests = random.longs(50_000).toArray();
        for (int i = 0; i < digests.length; i++) {
            done.put("story-" + i, digests[i]);
        }
        for (int i = 0; i < digests.length; i++) {
            assertThat(done.holds("story-" + i, digests[i])).isTrue();
            assertThat(done.holds("story-" + i, ~digests[i])).isFalse();
            assertThat(done.holds("other-" + i, digests[i])).isFalse();
        }
        done.put("story-5", 99);
        assertThat(done.holds("story-5", digests[5])).isFalse();
        assertThat(done.holds("story-5", 99)).isTrue();
    }
}
