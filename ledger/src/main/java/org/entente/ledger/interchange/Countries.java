package org.entente.ledger.interchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries as event data names them, and their ISO 3166-1 alpha-3 codes. */
final class Countries {

    private static final Map<String, String> BY_NAME = byName();
    private static final Map<String, String> BY_FIPS =
            Table.rows("fips.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
    private static final Set<String> CODES = Set.copyOf(BY_NAME.values());

    private Countries() {}

    /** The code of a country by its English name, in any case. */
    static Optional<String> named(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /** The code of a country by its FIPS 10-4 code; "" where there is none. */
    static String fips(String code) {
        return BY_FIPS.getOrDefault(code, "");
    }

    /** Whether it is the alpha-3 code of a country. */
    static boolean isCode(String code) {
        return CODES.contains(code);
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String iso : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(iso).build();
            names.put(key(country.getDisplayCountry(Locale.ENGLISH)), country.getISO3Country());
        }
        Table.rows("country-names.tsv").forEach(row -> names.put(key(row[0]), row[1]));
        return Map.copyOf(names);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(" & ", " and ");
    }
}
