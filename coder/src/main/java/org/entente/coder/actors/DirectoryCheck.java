package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.actors.directory.Facts;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Person;
import org.entente.coder.actors.directory.State;
import org.entente.coder.actors.directory.Tenure;

/** Says what is wrong with the directory: rows that do not make sense, and facts that contradict each other. */
public final class DirectoryCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Facts facts;

    /** A check of the facts. */
    public DirectoryCheck(Facts facts) {
        this.facts = facts;
    }

    /** What is wrong, a line each; empty where all is well. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>(facts.problems());
        facts.people().forEach(person -> person(person, problems));
        facts.organisations().forEach(organisation -> organisation(organisation, problems));
        return problems;
    }

    private void person(Person person, List<String> problems) {
        for (Tenure tenure : person.tenures()) {
            // Offices before a state's independence are those of its territory and stay.
            State state = facts.states().get(tenure.country());
            if (state != null && tenure.years().from().isAfter(state.years().to())) {
                problems.add(person.name() + ": " + tenure.office() + " of " + state.name() + ", which was no more");
            }
            if (!tenure.years().from().equals(LocalDate.MIN)
                    && tenure.years().from().isBefore(EARLIEST)) {
                problems.add(person.name() + ": " + tenure.office() + " since "
                        + tenure.years().from());
            }
        }
    }

    private void organisation(Organisation organisation, List<String> problems) {
        if (!organisation.country().isEmpty() && !facts.states().containsKey(organisation.country())) {
            problems.add(organisation.name() + ": no state has the code '" + organisation.country() + "'");
        }
    }
}
