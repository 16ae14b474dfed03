package org.entente.coder.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the world's places, and where they are.
 *
 * <p>Immutable and safe to share between threads; one instance serves a process.
 */
public final class Gazetteer {

    private final TownTable towns;
    private final AreaTable areas;
    private final Map<String, List<Candidate>> handNames = new LinkedHashMap<>();

    private Gazetteer(TownTable towns, AreaTable areas) {
        this.towns = towns;
        this.areas = areas;
    }

    /** Reads the gazetteer that ships with the coder. */
    public static Gazetteer load() {
        return load(Optional.empty());
    }

    /**
     * Reads the gazetteer that ships with the coder, and what a user's codebook adds to it.
     *
     * @param codebook the codebook; its folder {@code places}, where it has one, may hold {@code regions.tsv} and
     *     {@code names.tsv} like those that ship; a place there stands before ours of the same name, class and country
     * @throws IllegalArgumentException if a line makes no sense; the message says which and why
     */
    public static Gazetteer load(Optional<Path> codebook) {
        try {
            Gazetteer gazetteer = new Gazetteer(TownTable.read(Table.open("cities.tsv.gz")), AreaTable.read());
            gazetteer.names(Table.rows("names.tsv", 2));
            if (codebook.isPresent()) {
                Path regions = codebook.get().resolve("places").resolve("regions.tsv");
                if (Files.exists(regions)) {
                    gazetteer.areas.put(Table.rows(regions, AreaTable.REGION_COLUMNS));
                }
                Path names = codebook.get().resolve("places").resolve("names.tsv");
                if (Files.exists(names)) {
                    gazetteer.names(Table.rows(names, 2));
                }
            }
            return gazetteer;
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer cannot be read: " + e.getMessage(), e);
        }
    }

    /** All places that a name may mean, in no order; empty where it is no place's name. */
    public List<Candidate> candidates(String name) {
        return byKey(Keys.fold(name));
    }

    /** The country with a two-letter code, or the division with GeoNames' code ({@code US.TX}). */
    public Optional<PlaceEntry> area(String code) {
        return Optional.ofNullable(areas.byCode(code));
    }

    /** The name of the first-order division that a place lies in, "" where it lies in none or is itself larger. */
    public String admin1Name(PlaceEntry place) {
        return area(place.division()).map(PlaceEntry::name).orElse("");
    }

    /** All places whose name has this key. */
    List<Candidate> byKey(String key) {
        Set<Candidate> all = new LinkedHashSet<>(areas.candidates(key));
        all.addAll(handNames.getOrDefault(key, List.of()));
        for (Candidate town : towns.candidates(key)) {
            if (town.kind() == NameKind.MAIN || !all.contains(new Candidate(town.place(), NameKind.MAIN))) {
                all.add(town);
            }
        }
        return new ArrayList<>(all);
    }

    private void names(List<List<String>> rows) {
        for (List<String> row : rows) {
            PlaceEntry place = named(row.get(1));
            for (String name : Table.names(row.get(0))) {
                handNames
                        .computeIfAbsent(Keys.fold(name), k -> new ArrayList<>(1))
                        .add(new Candidate(place, NameKind.MAIN));
            }
        }
    }

    /** What a reference means: {@code US.TX}, {@code European Union}, or a town as {@code IN/Mumbai}. */
    PlaceEntry named(String reference) {
        int slash = reference.indexOf('/');
        if (slash < 0) {
            return area(reference)
                    .or(() -> areas.candidates(Keys.fold(reference)).stream()
                            .map(Candidate::place)
                            .findFirst())
                    .orElseThrow(() -> new IllegalArgumentException("no area is called " + reference));
        }
        String area = reference.substring(0, slash);
        return towns.candidates(Keys.fold(reference.substring(slash + 1))).stream()
                .map(Candidate::place)
                .filter(p -> p.country().equals(area) || p.division().equals(area))
                .max(java.util.Comparator.comparingLong(PlaceEntry::population))
                .orElseThrow(() -> new IllegalArgumentException("the gazetteer has no town " + reference));
    }
}
