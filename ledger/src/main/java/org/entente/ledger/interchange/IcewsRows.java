package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Place;

/**
 * ICEWS in its original form: twenty columns parted by tabs, under a header. The actors are named in words, with their
 * country and sectors beside them.
 */
final class IcewsRows implements RowReader {

    static final List<String> COLUMNS = List.of(
            "event id",
            "event date",
            "source name",
            "source sectors",
            "source country",
            "event text",
            "cameo code",
            "intensity",
            "target name",
            "target sectors",
            "target country",
            "story id",
            "sentence number",
            "publisher",
            "city",
            "district",
            "province",
            "country",
            "latitude",
            "longitude");

    private final NamedActors actors;

    IcewsRows(NamedActors actors) {
        this.actors = actors;
    }

    @Override
    public ForeignEvent read(Row row) throws RowFault {
        if (row.cells().size() < COLUMNS.size()) {
            throw new RowFault(row.cells().size() + " columns, not " + COLUMNS.size());
        }
        LocalDate day = Row.day(row.needed("event date"));
        String story = row.text("story id");
        return new ForeignEvent(
                row.needed("event id"),
                day,
                day,
                side(row, "source", day),
                Optional.of(side(row, "target", day)),
                Acts.coded(row.needed("cameo code"), row.text("event text")),
                Row.number(row.text("intensity")),
                place(row),
                story.isEmpty() ? "" : "icews-" + story,
                Row.number(row.text("sentence number")).map(Double::intValue).orElse(0),
                row.text("publisher"),
                1);
    }

    private ForeignEvent.Side side(Row row, String which, LocalDate day) throws RowFault {
        String name = row.needed(which + " name");
        String sectors = row.text(which + " sectors");
        String country = row.text(which + " country");
        return new ForeignEvent.Side(name, country + "|" + sectors, actors.find(name, country, sectors, day));
    }

    /** A place as exact as a town; the middle of a province or country is none. */
    private static Optional<Place> place(Row row) throws RowFault {
        String city = row.text("city");
        Optional<Double> latitude = Row.number(row.text("latitude"));
        Optional<Double> longitude = Row.number(row.text("longitude"));
        if (city.isEmpty() || latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        String country = Countries.named(row.text("country")).orElse("");
        return Optional.of(new Place(city, country, latitude.get(), longitude.get()));
    }
}
