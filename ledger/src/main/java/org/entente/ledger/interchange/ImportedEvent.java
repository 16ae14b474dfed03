package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Event;

/**
 * A row of somebody else's event data, and the event that it became.
 *
 * @param id the id in the ledger; the same row gives the same id again
 * @param event the event; empty for a mere statement, which PLOVER does not count
 * @param format where it comes from
 * @param originalId the id it had there, "" where it had none
 * @param date the day
 * @param sourceText the source as it stood there
 * @param sourceCodes further codes of the source, as they stood
 * @param targetText the target as it stood there
 * @param targetCodes further codes of the target, as they stood
 * @param actCode the code of the act, as it stood
 * @param actText the name of the act, as it stood
 * @param score the score it had there
 * @param publisher who published the story
 */
public record ImportedEvent(
        String id,
        Optional<Event> event,
        EventFormat format,
        String originalId,
        LocalDate date,
        String sourceText,
        String sourceCodes,
        String targetText,
        String targetCodes,
        String actCode,
        String actText,
        Optional<Double> score,
        String publisher) {}
