package org.entente.coder.actors.directory;

import java.util.IdentityHashMap;

/** Where each entry of the directory was read: file and line. Entries that are equal may stand in several. */
public final class RowPlaces {

    private final IdentityHashMap<Object, String> places = new IdentityHashMap<>();

    /** Notes where an entry was read. */
    void put(Object entry, String where) {
        places.put(entry, where);
    }

    /** File and line of an entry; "" where it was compiled. */
    public String of(Object entry) {
        return places.getOrDefault(entry, "");
    }
}
