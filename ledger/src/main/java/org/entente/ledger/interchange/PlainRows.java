package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Plain tables of {@code source, target, type, date} and optionally {@code id}. The type is a PLOVER type, a CAMEO code or a
 * CAMEO name. A table without a header has its columns in the order that knowledge-graph benchmarks use: source, type,
 * target, date.
 */
final class PlainRows implements RowReader {

    static final List<String> NEEDED = List.of("source", "target", "type", "date");
    static final List<String> WITHOUT_HEADER = List.of("source", "type", "target", "date");

    private final NamedActors actors;

    PlainRows(NamedActors actors) {
        this.actors = actors;
    }

    @Override
    public ForeignEvent read(Row row) throws RowFault {
        LocalDate day = Row.day(row.needed("date"));
        String target = row.text("target");
        return new ForeignEvent(
                row.text("id"),
                day,
                day,
                side(row.needed("source"), day),
                target.isEmpty() ? Optional.empty() : Optional.of(side(target, day)),
                Acts.of(row.needed("type")),
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                "",
                1);
    }

    /** Names may have underscores for blanks; a code of three letters is a country's. */
    private ForeignEvent.Side side(String text, LocalDate day) {
        Party party = Countries.isCode(text) ? Party.of(text, text, "") : actors.find(text.replace('_', ' '), day);
        return new ForeignEvent.Side(text, "", party);
    }
}
