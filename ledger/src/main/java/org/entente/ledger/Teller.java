package org.entente.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A story that tells an event.
 *
 * @param event the id of its own report; that of the story it is a copy of, where it is one
 * @param story the id of the story
 * @param published the day of publication
 * @param publisher who published it, "" where unknown
 * @param title the headline, "" where there is none
 * @param copyOf the id of the story that it is a copy of
 */
public record Teller(
        String event,
        String story,
        Optional<LocalDate> published,
        String publisher,
        String title,
        Optional<String> copyOf) {

    private static final String QUERY =
            """
            SELECT DISTINCT x.event, s.id, s.published, s.publisher, s.title, s.copy_of
            FROM links x JOIN links same ON same.canonical = x.canonical AND same.event = ?
                JOIN stories t ON t.id = x.story JOIN stories s ON s.id = t.id OR s.copy_of = t.id
            ORDER BY s.published NULLS LAST, s.copy_of NULLS FIRST, s.id""";

    static List<Teller> of(Store store, String event) {
        return store.list(
                QUERY,
                Conditions.parameters(event),
                row -> new Teller(
                        row.getString("event"),
                        row.getString("id"),
                        Optional.ofNullable(row.getObject("published", LocalDate.class)),
                        row.getString("publisher"),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("copy_of"))));
    }
}
