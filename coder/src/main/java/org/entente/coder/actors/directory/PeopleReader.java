package org.entente.coder.actors.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes people of the rows that say when each held an office. */
final class PeopleReader {

    static final List<String> COLUMNS =
            List.of("name", "aliases", "country", "sector", "office", "from", "to", "source");

    private final Set<String> served;
    private final Map<String, String> roles = new HashMap<>();
    private final List<String> problems;
    private final RowPlaces where;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<Long, Draft> byName = new HashMap<>();
    private final Set<String> states;
    private final List<Draft> order = new ArrayList<>();

    private static final class Draft {
        private String name = "";
        private final Set<String> aliases = new LinkedHashSet<>();
        private final List<Tenure> tenures = new ArrayList<>();
    }

    PeopleReader(
            Collection<String> states,
            Collection<Organisation> organisations,
            Collection<Title> titles,
            List<String> problems,
            RowPlaces where) {
        this.states = new HashSet<>(states);
        this.served = new HashSet<>(states);
        organisations.forEach(o -> served.add(o.code()));
        titles.forEach(t -> roles.put(t.name(), t.role()));
        this.problems = problems;
        this.where = where;
    }

    void add(List<TsvFile.Row> rows) {
        for (TsvFile.Row row : rows) {
            try {
                add(row);
            } catch (IllegalArgumentException e) {
                problems.add(row.where() + ": " + e.getMessage());
            }
        }
    }

    private void add(TsvFile.Row row) {
        String name = Words.notEmpty(row.cell(0), "name");
        String country = row.cell(2).startsWith("@") ? row.cell(2).substring(1) : row.cell(2);
        if (!country.isEmpty() && !served.contains(country)) {
            throw new IllegalArgumentException("no state or organisation has the code '" + country + "'");
        }
        String office = row.cell(4);
        String role = roles.getOrDefault(office, "");
        Tenure tenure = new Tenure(
                country,
                Words.sector(row.cell(3)),
                office,
                role.isEmpty() ? office : role,
                Period.parse(row.cell(5), row.cell(6)),
                Words.notEmpty(row.cell(7), "source"));
        Draft draft = draft(name, row.list(1), country);
        draft.name = name;
        draft.aliases.add(name);
        draft.aliases.addAll(row.list(1));
        Period years = tenure.years();
        for (Tenure old : draft.tenures) {
            if (old.country().equals(country) && old.role().equals(tenure.role())) {
                years = years.sharpenedBy(old.years());
            }
        }
        draft.tenures.removeIf(old -> old.country().equals(country)
                && old.role().equals(tenure.role())
                && old.years().overlaps(tenure.years()));
        Tenure kept =
                new Tenure(tenure.country(), tenure.sector(), tenure.office(), tenure.role(), years, tenure.source());
        draft.tenures.add(kept);
        where.put(kept, row.where());
    }

    private Draft draft(String name, List<String> aliases, String country) {
        Draft found = drafts.get(key(name, country));
        for (int i = 0; found == null && i < aliases.size(); i++) {
            if (aliases.get(i).indexOf(' ') > 0) {
                found = drafts.get(key(aliases.get(i), country));
            }
        }
        Draft namesake = byName.get(WordHash.of(name, 0, name.length()));
        if (found == null
                && namesake != null
                && name.indexOf(' ') > 0
                && (!states.contains(country)
                        || namesake.tenures.stream().noneMatch(t -> states.contains(t.country())))) {
            found = namesake;
        }
        if (found == null) {
            found = new Draft();
            order.add(found);
        }
        byName.putIfAbsent(WordHash.of(name, 0, name.length()), found);
        drafts.put(key(name, country), found);
        for (String alias : aliases) {
            if (alias.indexOf(' ') > 0) {
                drafts.putIfAbsent(key(alias, country), found);
            }
        }
        return found;
    }

    private static String key(String name, String country) {
        return WordHash.of(name, 0, name.length()) + country;
    }

    List<Person> people() {
        List<Person> people = new ArrayList<>(order.size());
        for (Draft draft : order) {
            draft.aliases.remove(draft.name);
            draft.tenures.sort(Comparator.comparing(t -> t.years().from()));
            people.add(new Person(draft.name, List.copyOf(draft.aliases), draft.tenures));
        }
        return people;
    }
}
