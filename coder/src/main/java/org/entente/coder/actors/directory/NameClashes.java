package org.entente.coder.actors.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds names that two bear at one time and that no rule parts: the resolver goes by nation, day and office, so it cannot tell
 * two bodies of one nation, or two people who held offices of one rank in one state on one day.
 */
public final class NameClashes {

    private static final int HANDOVER_DAYS = 45;

    private final Facts facts;

    /** In these facts. */
    public NameClashes(Facts facts) {
        this.facts = facts;
    }

    /** A fault for each two; by name. */
    public List<Fault> find() {
        List<Fault> found = new ArrayList<>();
        organisations(found);
        people(found);
        return found;
    }

    private void organisations(List<Fault> found) {
        Map<String, List<Organisation>> byName = new TreeMap<>();
        for (Organisation o : facts.organisations()) {
            byName.computeIfAbsent(o.name() + "/" + o.country(), k -> new ArrayList<>(1))
                    .add(o);
            for (String alias : o.aliases()) {
                byName.computeIfAbsent(alias + "/" + o.country(), k -> new ArrayList<>(1))
                        .add(o);
            }
        }
        byName.forEach((key, bearers) -> {
            for (int i = 0; i + 1 < bearers.size(); i++) {
                Organisation one = bearers.get(i);
                Organisation other = bearers.get(i + 1);
                if (!one.equals(other)
                        && one.years().overlaps(other.years())
                        && !one.sector().equals(other.sector())) {
                    found.add(clash(key, one.name(), one, other.name(), other));
                }
            }
        });
    }

    private void people(List<Fault> found) {
        Map<String, List<Person>> byName = new TreeMap<>();
        for (Person p : facts.people()) {
            for (String name : PersonNames.full(p)) {
                List<Person> bearers = byName.computeIfAbsent(name, k -> new ArrayList<>(1));
                if (!bearers.contains(p)) {
                    bearers.add(p);
                }
            }
        }
        Map<Tenure, Tenure> told = new HashMap<>();
        byName.forEach((name, bearers) -> {
            for (int i = 0; i < bearers.size(); i++) {
                for (Person other : bearers.subList(i + 1, bearers.size())) {
                    clash(name, bearers.get(i), other, told, found);
                }
            }
        });
    }

    private void clash(String name, Person one, Person other, Map<Tenure, Tenure> told, List<Fault> found) {
        for (Tenure a : one.tenures()) {
            for (Tenure b : other.tenures()) {
                boolean same = a.country().equals(b.country())
                        && a.role().equals(b.role())
                        && sideBySide(a.years(), b.years());
                if (same && told.putIfAbsent(a, b) == null) {
                    found.add(clash(name, one.name(), a, other.name(), b));
                }
            }
        }
    }

    /** Whether two are in office for longer than one takes to hand it to the other. */
    private static boolean sideBySide(Period one, Period other) {
        return one.overlaps(other)
                && other.from().plusDays(HANDOVER_DAYS).isBefore(one.to())
                && one.from().plusDays(HANDOVER_DAYS).isBefore(other.to());
    }

    private Fault clash(String name, String one, Object a, String other, Object b) {
        return new Fault(
                "name",
                facts.where().of(a) + " and " + facts.where().of(b),
                "'" + name + "' means " + one + " and " + other + " at one time, and nothing says which");
    }
}
