package org.entente.coder.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places that are no towns: continents, countries, divisions, counties, regions, waters, sites. */
final class AreaTable {

    /** How many columns a table of regions has. */
    static final int REGION_COLUMNS = 9;

    private final Map<String, List<Candidate>> byKey = new HashMap<>();
    private final Map<String, PlaceEntry> byCode = new HashMap<>();

    private AreaTable() {}

    /** Reads all the files of areas. */
    static AreaTable read() {
        AreaTable table = new AreaTable();
        table.countries();
        table.divisions();
        table.counties();
        table.regions("regions.tsv");
        table.regions("provinces.tsv");
        return table;
    }

    /** The areas that bear the name with this key. */
    List<Candidate> candidates(String key) {
        return Collections.unmodifiableList(byKey.getOrDefault(key, List.of()));
    }

    /** The country (two letters) or division ({@code US.TX}) with a code; null where there is none. */
    @org.jspecify.annotations.Nullable
    PlaceEntry byCode(String code) {
        return byCode.get(code);
    }

    private void countries() {
        for (List<String> row : Table.rows("countries.tsv", 7)) {
            PlaceEntry country =
                    entry(row.get(1), row.get(0), "", FeatureClass.COUNTRY, row.get(4), row.get(5), row.get(6));
            byCode.put(row.get(0), country);
            add(country, row.get(1), row.get(2), row.get(3));
        }
    }

    private void divisions() {
        Map<String, List<String>> byHand = new LinkedHashMap<>();
        Table.rows("states.tsv", 6).forEach(row -> byHand.put(row.get(0), row));
        for (List<String> row : Table.rows("admin1.tsv", 6)) {
            String code = row.get(0);
            List<String> hand = byHand.getOrDefault(code, List.of(code, "", "", row.get(3), row.get(4), row.get(5)));
            PlaceEntry division = entry(
                    row.get(1),
                    code.substring(0, 2),
                    code.substring(3),
                    FeatureClass.DIVISION,
                    hand.get(3),
                    hand.get(4),
                    hand.get(5));
            byCode.put(code, division);
            add(division, row.get(1), row.get(2), "");
            add(division, row.get(1), hand.get(1), hand.get(2));
        }
    }

    private void counties() {
        for (List<String> row : Table.rows("counties.tsv", 5)) {
            String state = row.get(0).substring(3);
            PlaceEntry county = entry(row.get(1), "US", state, FeatureClass.COUNTY, row.get(2), row.get(3), row.get(4));
            add(county, row.get(1), "", "");
        }
    }

    private void regions(String file) {
        for (List<String> row : Table.rows(file, REGION_COLUMNS)) {
            add(region(row), row.get(1), row.get(2), row.get(3));
        }
    }

    /**
     * Adds a user's places, written like those of {@code regions.tsv}, before ours of the same name, class and country.
     *
     * @throws IllegalArgumentException if a line makes no sense
     */
    void put(List<List<String>> rows) {
        for (List<String> row : rows) {
            PlaceEntry region;
            try {
                region = region(row);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("places: '" + String.join(" ", row) + "': " + e.getMessage(), e);
            }
            List<String> names = new ArrayList<>(Table.names(row.get(2)));
            names.add(row.get(1));
            for (String name : names) {
                byKey.getOrDefault(Keys.fold(name), new ArrayList<>())
                        .removeIf(c -> c.place().featureClass() == region.featureClass()
                                && c.place().country().equals(region.country()));
            }
            add(region, row.get(1), row.get(2), row.get(3));
        }
    }

    private static PlaceEntry region(List<String> row) {
        return entry(
                row.get(1),
                row.get(6),
                row.get(7),
                FeatureClass.valueOf(row.get(0)),
                row.get(4),
                row.get(5),
                row.get(8));
    }

    private static PlaceEntry entry(
            String name,
            String country,
            String admin1,
            FeatureClass featureClass,
            String latitude,
            String longitude,
            String thousands) {
        return new PlaceEntry(
                name,
                country,
                admin1,
                featureClass,
                PlaceEntry.Rank.NONE,
                Double.parseDouble(latitude),
                Double.parseDouble(longitude),
                Long.parseLong(thousands) * 1000);
    }

    private void add(PlaceEntry place, String name, String also, String of) {
        List<String> mains = new ArrayList<>(Table.names(also));
        mains.add(name);
        mains.forEach(each -> add(place, each, NameKind.MAIN));
        Table.names(of).forEach(each -> add(place, each, NameKind.ADJECTIVE));
    }

    private void add(PlaceEntry place, String name, NameKind kind) {
        String key = Keys.fold(name);
        Collection<Candidate> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (same.stream().noneMatch(c -> c.place().equals(place))) {
            same.add(new Candidate(place, kind));
        }
    }
}
