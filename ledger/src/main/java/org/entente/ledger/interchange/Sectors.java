package org.entente.ledger.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** PLOVER sectors of what ICEWS calls sectors and roles. */
final class Sectors {

    private static final List<String[]> LINES = Table.rows("sectors.tsv");

    private Sectors() {}

    /** The sector of an actor with these names, parted by commas; "" where none of them says. */
    static String of(String names) {
        List<String> all = Arrays.stream(names.split(","))
                .map(name -> " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " "))
                .toList();
        return LINES.stream()
                .filter(line -> all.stream().anyMatch(name -> name.contains(" " + line[0].replace('-', ' '))))
                .map(line -> line[1])
                .findFirst()
                .orElse("");
    }
}
