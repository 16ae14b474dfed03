package org.entente.coder.places;

import java.util.Set;

/** Words that some town bears as its name but that never mean one in English news when they stand alone. */
final class NeverPlaces {

    private static final Set<String> KEYS = Table.words("never.tsv");

    private NeverPlaces() {}

    /** Whether a name's look-up form is one of them. */
    static boolean contains(String key) {
        return KEYS.contains(key);
    }
}
