package org.entente.app.server.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Answers that were reckoned once and are kept until something is written; who asks for one that is being reckoned waits for it. */
final class Memory<K, V> {

    private final Map<K, CompletableFuture<V>> kept;

    /** A memory of so many answers at most: the one that was asked for longest ago is forgotten first. */
    Memory(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer for a key, reckoned now if it is not known. */
    V get(K key, Function<K, V> reckon) {
        CompletableFuture<V> answer = new CompletableFuture<>();
        CompletableFuture<V> known;
        synchronized (kept) {
            known = kept.get(key);
            if (known == null) {
                kept.put(key, answer);
            }
        }
        return known == null ? reckoned(key, reckon, answer) : waited(known);
    }

    /** Forgets everything. */
    void clear() {
        synchronized (kept) {
            kept.clear();
        }
    }

    private V reckoned(K key, Function<K, V> reckon, CompletableFuture<V> answer) {
        try {
            answer.complete(reckon.apply(key));
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
            synchronized (kept) {
                kept.remove(key, answer);
            }
        }
        return waited(answer);
    }

    private V waited(CompletableFuture<V> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
