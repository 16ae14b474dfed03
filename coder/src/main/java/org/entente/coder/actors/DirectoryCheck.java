package org.entente.coder.actors;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.actors.directory.Facts;
import org.entente.coder.actors.directory.Fault;
import org.entente.coder.actors.directory.NameClashes;
import org.entente.coder.actors.directory.OfficeOverlaps;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Person;
import org.entente.coder.actors.directory.State;
import org.entente.coder.actors.directory.Tenure;

/**
 * Looks for what cannot be right in the directory: rows that cannot be read, states that did not exist, dates that cannot be,
 * two people in an office for one, names that no rule decides.
 */
public final class DirectoryCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern PLACE = Pattern.compile("([^:]+:\\d+): (.*)");

    /** The longest time that anybody has held an office since 1900, rounded up: Elizabeth II reigned 70 years. */
    private static final int LONGEST_YEARS = 72;

    private final Facts facts;

    /** A check of the facts. */
    public DirectoryCheck(Facts facts) {
        this.facts = facts;
    }

    /** All that is wrong; empty where all is well. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        facts.problems().forEach(problem -> faults.add(row(problem)));
        facts.people().forEach(person -> person(person, faults));
        facts.organisations().forEach(organisation -> organisation(organisation, faults));
        faults.addAll(new OfficeOverlaps(facts).find());
        faults.addAll(new NameClashes(facts).find());
        return faults;
    }

    private static Fault row(String problem) {
        Matcher matcher = PLACE.matcher(problem);
        return matcher.matches() ? new Fault("row", matcher.group(1), matcher.group(2)) : new Fault("row", "", problem);
    }

    private void person(Person person, List<Fault> faults) {
        for (Tenure tenure : person.tenures()) {
            String who = person.name() + ", " + tenure.office() + ": ";
            LocalDate from = tenure.years().from();
            LocalDate to = tenure.years().to();
            // Offices before a state's independence are those of its territory and stay.
            State state = facts.states().get(tenure.country());
            if (state != null && from.isAfter(state.years().to())) {
                add(faults, "state", tenure, who + "of " + state.name() + ", which was no more on " + from);
            }
            if (!from.equals(LocalDate.MIN) && from.isBefore(EARLIEST)) {
                add(faults, "date", tenure, who + "since " + from + ", before the time the directory is of");
            }
            boolean closed = !from.equals(LocalDate.MIN) && !to.equals(LocalDate.MAX);
            if (closed && ChronoUnit.YEARS.between(from, to) > LONGEST_YEARS) {
                add(faults, "date", tenure, who + "from " + from + " to " + to + ", longer than anybody");
            }
        }
    }

    private void organisation(Organisation organisation, List<Fault> faults) {
        State state = facts.states().get(organisation.country());
        if (!organisation.country().isEmpty() && state == null) {
            add(
                    faults,
                    "state",
                    organisation,
                    organisation.name() + ": no state has the code '" + organisation.country() + "'");
        } else if (state != null
                && organisation.years().from().isAfter(state.years().to())) {
            add(faults, "state", organisation, organisation.name() + ": of " + state.name() + ", which was no more");
        }
        for (String member : organisation.members()) {
            if (facts.states().get(member) == null
                    && facts.organisations().stream().noneMatch(o -> o.code().equals(member))) {
                add(
                        faults,
                        "state",
                        organisation,
                        organisation.name() + ": its member '" + member + "' is nobody's code");
            }
        }
    }

    private void add(List<Fault> faults, String kind, Object entry, String what) {
        faults.add(new Fault(kind, facts.where().of(entry), what));
    }
}
