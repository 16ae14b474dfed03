package org.entente.app.coding;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Does work on several threads at once and hands the results to one taker on a thread of its own, in the order in which
 * the work was given. What is in flight is bounded, by number and by weight: who gives work waits until there is room.
 *
 * @param <T> what the work results in
 */
final class OrderedWork<T> {

    /** Takes the results; always called by the same thread. */
    interface Taker<T> {

        /** Takes the next result. */
        void take(T result);

        /** Called now and then while nothing comes. */
        void idle();

        /** The last has come, or all that will. */
        void end();
    }

    private static final int PER_THREAD = 32;
    private static final int ROOM = 16 << 20;
    private static final long PATIENCE_MILLIS = 200;

    private record Piece<T>(FutureTask<T> task, int weight, boolean last) {}

    private final BlockingQueue<Piece<T>> inOrder;
    private final Semaphore room = new Semaphore(ROOM, true);
    private final ExecutorService threads;
    private final Thread takerThread;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean stopping;

    OrderedWork(int threads, Taker<T> taker) {
        this.inOrder = new ArrayBlockingQueue<>(threads * PER_THREAD);
        this.threads = Executors.newFixedThreadPool(threads, named("coder"));
        this.takerThread = new Thread(() -> run(taker), "writer");
        takerThread.setDaemon(true);
        takerThread.start();
    }

    /**
     * Gives work.
     *
     * @param weight how much of the room it takes, as in characters
     * @throws RuntimeException what the taker threw, if it did: nothing more will be taken
     */
    void give(Callable<T> work, int weight) {
        int held = Math.min(Math.max(weight, 1), ROOM);
        Piece<T> piece = new Piece<>(new FutureTask<>(work), held, false);
        room.acquireUninterruptibly(held);
        put(piece);
        try {
            threads.execute(piece.task());
        } catch (RejectedExecutionException e) {
            // The threads are gone: it was stopped, or the taker failed.
            rethrow();
        }
    }

    /** Waits until all results are taken. */
    void finish() {
        put(new Piece<>(new FutureTask<>(() -> null), 0, true));
        awaitTaker();
        threads.shutdown();
        rethrow();
    }

    /** Lets the results that are there be taken, up to the first that is not, and gives up the rest. */
    void stop() {
        stopping = true;
        awaitTaker();
        threads.shutdownNow();
    }

    /** Whether it was told to stop. */
    boolean stopping() {
        return stopping;
    }

    private void put(Piece<T> piece) {
        boolean placed = false;
        while (!placed && !stopping) {
            rethrow();
            try {
                placed = inOrder.offer(piece, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopping = true;
            }
        }
    }

    private void run(Taker<T> taker) {
        try {
            boolean more = true;
            while (more) {
                more = next(taker);
            }
            taker.end();
        } catch (Throwable e) { // whatever it is, the giver must hear of it: it would wait forever
            failure.set(e);
            room.release(ROOM);
            threads.shutdownNow();
        }
    }

    private boolean next(Taker<T> taker) throws InterruptedException, ExecutionException {
        Optional<Piece<T>> next =
                Optional.ofNullable(stopping ? inOrder.poll() : inOrder.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        if (next.isEmpty()) {
            taker.idle();
            return !stopping;
        }
        Piece<T> piece = next.get();
        if (piece.last()) {
            return false;
        }
        Optional<T> result = result(piece.task(), taker);
        room.release(piece.weight());
        result.ifPresent(taker::take);
        return result.isPresent();
    }

    /** The result; nothing if the work is given up before it is there. */
    private Optional<T> result(Future<T> work, Taker<T> taker) throws InterruptedException, ExecutionException {
        while (!work.isDone()) {
            if (stopping) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (java.util.concurrent.TimeoutException e) {
                taker.idle();
            }
        }
        return Optional.of(work.get());
    }

    private void awaitTaker() {
        boolean interrupted = false;
        while (takerThread.isAlive()) {
            try {
                takerThread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() {
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }

    private static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
