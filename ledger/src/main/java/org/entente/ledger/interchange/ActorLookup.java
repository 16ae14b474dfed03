package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.Optional;

/** Knows who a name stands for: the directory of actors, as far as imports need it. */
@FunctionalInterface
public interface ActorLookup {

    /** Knows nobody. */
    ActorLookup NOBODY = (name, day) -> Optional.empty();

    /**
     * Who it is.
     *
     * @param name the name of a state, an organisation or a person
     * @param day the day on which it is used: who held which office depends on it
     * @return empty where the name is nobody known
     */
    Optional<Party> find(String name, LocalDate day);
}
