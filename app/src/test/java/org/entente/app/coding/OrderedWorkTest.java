package org.entente.app.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work on many threads comes out in its order, whatever happens. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OrderedWorkTest {

    private final Collected taken = new Collected();

    @Test
    void handsResultsOnInTheOrderOfTheWork() {
        OrderedWork<Integer> work = new OrderedWork<>(4, taken);
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            int number = i;
            int micros = random.nextInt(200);
            work.give(
                    () -> {
                        TimeUnit.MICROSECONDS.sleep(micros);
                        return number;
                    },
                    1 << random.nextInt(24));
        }
        work.finish();
        assertThat(taken.results).isEqualTo(IntStream.range(0, 2000).boxed().toList());
        assertThat(taken.ended).isTrue();
    }

    @Test
    void holdsTheGiverBackWhileTooMuchIsInFlight() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        OrderedWork<Integer> work = new OrderedWork<>(2, taken);
        AtomicInteger given = new AtomicInteger();
        Thread giver = new Thread(() -> {
            for (int i = 0; i < 500; i++) {
                work.give(
                        () -> {
                            gate.await();
                            return 0;
                        },
                        1);
                given.incrementAndGet();
            }
        });
        giver.start();
        giver.join(500);
        assertThat(given.get()).isLessThan(80);
        gate.countDown();
        giver.join();
        work.finish();
        assertThat(taken.results).hasSize(500);
    }

    @Test
    void whatTheTakerThrowsReachesTheGiver() {
        OrderedWork<Integer> work = new OrderedWork<>(2, new Collected() {
            @Override
            public void take(Integer result) {
                throw new IllegalStateException("the disk is full");
            }
        });
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        work.give(() -> 1, 1);
                    }
                    work.finish();
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
    }

    @Test
    void whenStoppedItHandsOnWhatIsDoneUpToTheFirstThatIsNot() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        OrderedWork<Integer> work = new OrderedWork<>(3, taken);
        for (int i = 0; i < 20; i++) {
            int number = i;
            work.give(
                    () -> {
                        if (number == 10) {
                            never.await();
                        }
                        return number;
                    },
                    1);
        }
        Thread.sleep(300);
        work.stop();
        assertThat(taken.results).isEqualTo(IntStream.range(0, 10).boxed().toList());
        assertThat(taken.ended).isTrue();
    }

    private static class Collected implements OrderedWork.Taker<Integer> {

        final List<Integer> results = Collections.synchronizedList(new ArrayList<>());
        volatile boolean ended;

        @Override
        public void take(Integer result) {
            results.add(result);
        }

        @Override
        public void idle() {
            // Nothing waits here.
        }

        @Override
        public void end() {
            ended = true;
        }
    }
}
