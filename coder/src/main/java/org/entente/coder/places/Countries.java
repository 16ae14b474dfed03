package org.entente.coder.places;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Country codes: GeoNames counts in two letters, events in three. */
final class Countries {

    private static final Map<String, String> ALPHA3 = new ConcurrentHashMap<>(Map.of("", "", "XK", "XKX"));

    private Countries() {}

    /** The three letters for two; the two again for a code that ISO 3166 does not know. */
    static String alpha3(String alpha2) {
        return ALPHA3.computeIfAbsent(alpha2, Countries::lookUp);
    }

    private static String lookUp(String alpha2) {
        try {
            return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
        } catch (java.util.MissingResourceException e) {
            return alpha2;
        }
    }
}
