package org.entente.coder.time;

import java.time.LocalDate;
import org.entente.model.EventDate;

/** What days an expression means, which depends on when and in what tense it is said. */
@FunctionalInterface
interface Meaning {

    /** The days meant by whoever says it on this day, looking this way. */
    EventDate on(LocalDate published, Direction direction);
}
