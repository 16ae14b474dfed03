package org.entente.coder.actors.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the directory's files: those that ship, then those of a user's folder, which add to them and override.
 *
 * <p>A state, an organisation, an agent or a title that comes again replaces what was there under its code or name; a
 * tenure replaces the ones of the same person in the same role that it overlaps.
 */
public final class FactsReader {

    private static final String HOME = "/org/entente/coder/actors/";
    private static final Pattern HOME_CODE = Pattern.compile("\\b(?:country|code) ([A-Z]+)(?=;|,| without|$)");
    private static final String IMPORTED = "leaders-imported.tsv";

    private final List<String> problems = new ArrayList<>();
    private final RowPlaces where = new RowPlaces();
    private final Map<String, State> states = new LinkedHashMap<>();
    private final List<Sense> stateNames = new ArrayList<>();
    private final List<Facts.StateNumber> numbers = new ArrayList<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, Agent> agents = new LinkedHashMap<>();
    private final Map<String, Title> titles = new LinkedHashMap<>();
    private final Set<String> made = new HashSet<>();
    private final List<NoActor> noActors = new ArrayList<>();
    private final List<String> femaleNames = new ArrayList<>();
    private final Map<String, String> leadingRoles = new LinkedHashMap<>();
    private final List<List<TsvFile.Row>> peopleTables = new ArrayList<>();

    /** Opens a table by its name. */
    @FunctionalInterface
    private interface Source {
        InputStream open(String table) throws IOException;
    }

    /** The facts of the files that ship and of a user's folder, which holds an {@code actors} folder like the shipped one. */
    public static Facts read(Optional<Path> extraFolder) {
        FactsReader reader = new FactsReader();
        try {
            reader.readAll(ResourceFolder.tables(FactsReader.class, HOME, "states.tsv"), FactsReader::shipped);
            if (extraFolder.isPresent()) {
                Path folder = extraFolder.get().resolve("actors");
                if (Files.isDirectory(folder)) {
                    reader.readAll(ResourceFolder.tables(folder), table -> Files.newInputStream(folder.resolve(table)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the directory of actors: " + e.getMessage(), e);
        }
        return reader.facts();
    }

    /**
     * Every office that somebody holds is a title, whether the table of titles has it or not; one that names a body or a place
     * and is of one state alone is that state's where nothing else is said ("director of the FBI").
     */
    private void officeAsTitle(TsvFile.Row row) {
        String office = row.cell(4);
        Title known = titles.get(office);
        if (!office.isEmpty() && known == null) {
            boolean named = office.chars().anyMatch(Character::isUpperCase) && !office.startsWith("ambassador");
            List<String> homes = named ? List.of(row.cell(2).replace("@", "")) : List.of();
            titles.put(office, new Title(office, "", row.cell(3), office, homes, ""));
            made.add(office);
        } else if (made.contains(office)
                && known != null
                && !known.countries().contains(row.cell(2).replace("@", ""))) {
            titles.put(office, new Title(office, "", known.sector(), office, List.of(), ""));
        }
    }

    private static InputStream shipped(String table) throws IOException {
        InputStream in = FactsReader.class.getResourceAsStream(HOME + table);
        if (in == null) {
            throw new IOException(table + " is missing");
        }
        return in;
    }

    private Facts facts() {
        for (List<TsvFile.Row> table : peopleTables) {
            table.forEach(this::officeAsTitle);
        }
        PeopleReader people =
                new PeopleReader(states.keySet(), organisations.values(), titles.values(), problems, where);
        peopleTables.forEach(people::add);
        return new Facts(
                states,
                stateNames,
                numbers,
                people.people(),
                List.copyOf(organisations.values()),
                List.copyOf(agents.values()),
                List.copyOf(titles.values()),
                noActors,
                femaleNames,
                leadingRoles,
                List.copyOf(problems),
                where);
    }

    private void readAll(List<String> tables, Source source) throws IOException {
        List<String> ordered = new ArrayList<>(tables);
        ordered.sort(Comparator.comparingInt(FactsReader::rank).thenComparing(Comparator.naturalOrder()));
        for (String table : ordered) {
            try (BufferedReader in =
                    new BufferedReader(new InputStreamReader(source.open(table), StandardCharsets.UTF_8), 1 << 16)) {
                readOne(table, in);
            }
        }
    }

    private static int rank(String table) {
        if (table.equals("states.tsv")) {
            return 0;
        }
        return table.endsWith(IMPORTED) || table.equals("state-words.tsv") ? 1 : 2;
    }

    private void readOne(String table, BufferedReader in) throws IOException {
        if (table.startsWith("people/")) {
            peopleTables.add(TsvFile.read(table, in, PeopleReader.COLUMNS, problems));
        } else if (table.startsWith("organisations/")) {
            rows(table, in, OrganisationRow.COLUMNS, r -> {
                Organisation o = OrganisationRow.read(r);
                organisations.put(o.code() + "|" + o.name() + "|" + o.years(), o);
                where.put(o, r.where());
            });
        } else if (table.matches("agents[^/]*\\.tsv")) {
            rows(table, in, List.of("noun", "plural", "sector", "kind", "note"), this::agent);
        } else {
            readStateTable(table, in);
        }
    }

    private void readStateTable(String table, BufferedReader in) throws IOException {
        StateRows rows = new StateRows(states, stateNames);
        switch (table) {
            case "states.tsv" -> rows(table, in, StateRows.STATES, rows::state);
            case "state-words.tsv" -> rows(table, in, StateRows.WORDS, rows::words);
            case "state-names-dated.tsv" -> rows(table, in, StateRows.DATED, rows::dated);
            case "state-places.tsv" -> rows(table, in, StateRows.PLACES, rows::places);
            case "state-numbers.tsv" -> rows(table, in, StateRows.NUMBERS, r -> numbers.add(rows.number(r)));
            case "titles.tsv" ->
                rows(table, in, List.of("title", "plural", "sector", "role", "countries", "gender"), this::title);
            case "no-actors.tsv" -> rows(table, in, List.of("name"), r -> noActors.add(new NoActor(r.cell(0))));
            case "first-names-female.tsv" -> rows(table, in, List.of("name"), r -> femaleNames.add(r.cell(0)));
            case "leading-offices.tsv" ->
                rows(table, in, List.of("code", "role"), r -> leadingRoles.put(r.cell(0), r.cell(1)));
            default -> problems.add(table + ": no table of the directory has this name");
        }
    }

    /** Reads one row and keeps what it says. */
    @FunctionalInterface
    private interface RowReader {
        void read(TsvFile.Row row);
    }

    private void rows(String table, BufferedReader in, List<String> columns, RowReader reader) throws IOException {
        for (TsvFile.Row row : TsvFile.read(table, in, columns, problems)) {
            try {
                reader.read(row);
            } catch (IllegalArgumentException e) {
                problems.add(row.where() + ": " + e.getMessage());
            }
        }
    }

    private void agent(TsvFile.Row row) {
        String noun = Words.notEmpty(row.cell(0), "noun");
        Agent.Kind kind =
                switch (row.cell(3)) {
                    case "person" -> Agent.Kind.PERSON;
                    case "people" -> Agent.Kind.PEOPLE;
                    case "body" -> Agent.Kind.BODY;
                    default ->
                        throw new IllegalArgumentException(
                                "'" + row.cell(3) + "' is no kind of agent: person, people or body");
                };
        Matcher home = HOME_CODE.matcher(row.cell(4));
        agents.put(
                noun,
                new Agent(
                        noun,
                        row.cell(1),
                        Words.sector(row.cell(2)),
                        kind,
                        row.cell(4).startsWith("inherits"),
                        home.find() ? home.group(1) : ""));
    }

    private void title(TsvFile.Row row) {
        String name = Words.notEmpty(row.cell(0), "title");
        titles.put(
                name, new Title(name, row.cell(1), Words.sector(row.cell(2)), row.cell(3), row.list(4), row.cell(5)));
    }
}
