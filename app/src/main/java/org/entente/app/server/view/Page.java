package org.entente.app.server.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * Some of many entries.
 *
 * @param items the entries
 * @param offset how many come before them
 * @param limit how many were asked for at most
 * @param more whether others follow
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, long offset, int limit, boolean more) {

    public Page {
        items = List.copyOf(items);
    }

    /** Takes the page out of a stream and closes it. */
    public static <T> Page<T> of(Stream<T> all, long offset, int limit) {
        try (all) {
            List<T> some = all.skip(offset).limit(limit + 1L).toList();
            return new Page<>(some.subList(0, Math.min(limit, some.size())), offset, limit, some.size() > limit);
        }
    }
}
