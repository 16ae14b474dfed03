package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Place;

/**
 * GDELT events, 1.0 (57 columns, 58 with the address of the story) and 2.0 (61 columns): parted by tabs, no header. Dates,
 * actors and acts are codes; a place counts where GDELT says that it is a town (types 3 and 4), not the middle of a country
 * or province.
 */
final class GdeltRows implements RowReader {

    private static final int SECOND_VERSION = 61;
    private static final int FIRST_VERSION = 57;

    @Override
    public ForeignEvent read(Row row) throws RowFault {
        int columns = row.cells().size();
        if (columns != SECOND_VERSION && columns != FIRST_VERSION && columns != FIRST_VERSION + 1) {
            throw new RowFault(columns + " columns, where GDELT 1.0 has 57 or 58 and GDELT 2.0 has 61");
        }
        boolean second = columns == SECOND_VERSION;
        LocalDate added = Row.day(row.needed(second ? 59 : 56, "DATEADDED"));
        String story = row.text(second ? 60 : 57);
        Optional<ForeignEvent.Side> source = side(row, 5);
        if (source.isEmpty()) {
            throw new RowFault("no Actor1");
        }
        return new ForeignEvent(
                row.needed(0, "GLOBALEVENTID"),
                Row.day(row.needed(1, "SQLDATE")),
                added,
                source.get(),
                side(row, 15),
                Acts.coded(row.needed(26, "EventCode"), ""),
                Row.number(row.text(30)),
                place(row, second),
                story,
                0,
                "",
                Math.max(1, Row.number(row.text(33)).map(Double::intValue).orElse(1)));
    }

    private static Optional<ForeignEvent.Side> side(Row row, int from) {
        String code = row.text(from);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String name = row.text(from + 1);
        List<String> types = List.of(row.text(from + 7), row.text(from + 8), row.text(from + 9));
        Party party = CameoActors.of(name, row.text(from + 2), row.text(from + 3), types);
        return Optional.of(new ForeignEvent.Side(name, code, party));
    }

    private static Optional<Place> place(Row row, boolean second) throws RowFault {
        int from = second ? 51 : 49;
        boolean town = row.text(from).equals("3") || row.text(from).equals("4");
        Optional<Double> latitude = Row.number(row.text(second ? 56 : 53));
        Optional<Double> longitude = Row.number(row.text(second ? 57 : 54));
        if (!town || latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        String name = row.text(from + 1).replaceAll(",.*", "");
        return Optional.of(new Place(name, Countries.fips(row.text(from + 2)), latitude.get(), longitude.get()));
    }
}
