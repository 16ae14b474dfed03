package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Place;

/**
 * A row of somebody else's event data, its codes as they stood there.
 *
 * @param id the id it has there, "" where it has none
 * @param date the day
 * @param reported the day on which it was reported
 * @param source who acted
 * @param target on whom; empty where on nobody
 * @param act what was done
 * @param score the score it has there, empty where it has none
 * @param place where, empty where the row gives no more than a country
 * @param story what identifies the story there, "" where nothing does
 * @param sentence the number of its sentence in the story, 0 where that is unknown
 * @param publisher who published the story, "" where unknown
 * @param stories how many stories tell it
 */
record ForeignEvent(
        String id,
        LocalDate date,
        LocalDate reported,
        Side source,
        Optional<Side> target,
        ForeignAct act,
        Optional<Double> score,
        Optional<Place> place,
        String story,
        int sentence,
        String publisher,
        int stories) {

    /**
     * Who takes part, as it stood there and as we understand it.
     *
     * @param text the words or code it had there
     * @param codes further codes it had there, as they stood
     * @param party who that is
     */
    record Side(String text, String codes, Party party) {}
}
