package org.entente.app.ledger;

import java.util.Locale;
import org.entente.ledger.interchange.EventFormat;

/** What can be brought into a ledger: what a cluster has coded, and event data that others made. */
enum ImportFormat {
    ENTENTE,
    ICEWS,
    GDELT,
    POLECAT,
    PHOENIX,
    PLAIN;

    /** The name on the command line: lower case. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }

    /**
     * The format of event data of the same name.
     *
     * @throws IllegalArgumentException for {@link #ENTENTE}, which is no file of event data
     */
    EventFormat events() {
        return EventFormat.valueOf(name());
    }
}
