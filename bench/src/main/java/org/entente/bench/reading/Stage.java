package org.entente.bench.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What one stage took.
 *
 * @param name what is done to the stories
 * @param seconds of processor time of one thread, the best of some rounds
 */
record Stage(String name, double seconds) {

    private static final int ROUNDS = 4;
    private static final double NANOS = 1e9;

    /** Runs a stage some times, the first rounds warming up. */
    static Stage measure(String name, Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, clock.getCurrentThreadCpuTime() - start);
        }
        return new Stage(name, least / NANOS);
    }
}
