package org.entente.app.server.view;

import java.util.List;

/**
 * Some of many entries.
 *
 * @param items the entries
 * @param offset how many come before them
 * @param limit how many were asked for at most
 * @param total how many there are in all
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, long offset, int limit, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** Whether others follow. */
    public boolean more() {
        return offset + items.size() < total;
    }
}
