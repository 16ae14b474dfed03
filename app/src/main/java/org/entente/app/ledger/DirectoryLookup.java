package org.entente.app.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.coder.actors.ActorResolver;
import org.entente.coder.actors.Resolution;
import org.entente.ledger.interchange.Party;

/** The coder's directory of actors, as imports ask it. */
final class DirectoryLookup {

    private final ActorResolver actors;

    DirectoryLookup(ActorResolver actors) {
        this.actors = actors;
    }

    Optional<Party> find(String name, LocalDate day) {
        Resolution found = actors.resolve(name, day);
        return found.certainty() == Resolution.Certainty.UNRESOLVED
                ? Optional.empty()
                : Optional.of(new Party(found.name(), found.code(), found.country(), found.sector(), found.office()));
    }
}
