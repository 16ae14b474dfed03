package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Place;

/** POLECAT: PLOVER events, columns parted by tabs under a header, lists parted by commas or semicolons. */
final class PolecatRows implements RowReader {

    static final List<String> NEEDED = List.of("event id", "event date", "event type", "actor name", "recipient name");

    private final NamedActors actors;

    PolecatRows(NamedActors actors) {
        this.actors = actors;
    }

    @Override
    public ForeignEvent read(Row row) throws RowFault {
        LocalDate day = Row.day(row.needed("event date"));
        String published = row.text("publication date");
        EventType type = Acts.type(row.needed("event type"));
        ForeignAct act = ForeignAct.of(
                row.text("event type") + " " + row.text("event mode"), type, mode(row, type), contexts(row));
        return new ForeignEvent(
                row.needed("event id"),
                day,
                published.isEmpty() ? day : Row.day(published),
                side(row, "actor", day).orElseThrow(() -> new RowFault("no actor name")),
                side(row, "recipient", day),
                act,
                Row.number(row.text("intensity")),
                place(row),
                "",
                0,
                row.text("source"),
                1);
    }

    private Optional<ForeignEvent.Side> side(Row row, String which, LocalDate day) {
        String name = row.text(which + " name");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String country = first(row.text(which + " country"));
        String sectors = row.text(which + " sectors");
        String primary = first(row.text("primary " + which + " sector"));
        String sector = primary.isEmpty() ? first(sectors) : primary;
        Party party = Countries.isCode(country) ? Party.of(name, country, sector) : actors.find(name, country, "", day);
        String title = row.text(which + " title");
        return Optional.of(new ForeignEvent.Side(
                row.text(which + " name raw").isEmpty() ? name : row.text(which + " name raw"),
                country + "|" + row.text(which + " cow") + "|" + sectors,
                new Party(
                        party.name(),
                        party.code(),
                        party.country(),
                        sector.isEmpty() ? party.sector() : sector,
                        title.isEmpty() ? party.office() : title)));
    }

    private static Mode mode(Row row, EventType type) {
        try {
            Mode mode = Mode.of(row.text("event mode").replace(' ', '-'));
            return mode.fits(type) ? mode : Mode.NONE;
        } catch (IllegalArgumentException e) {
            return Mode.NONE;
        }
    }

    /** The contexts that PLOVER has; others of the file stay in the kept original only. */
    private static List<Context> contexts(Row row) {
        return Arrays.stream(row.text("contexts").split("[,;]"))
                .map(label ->
                        label.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'))
                .flatMap(label -> Arrays.stream(Context.values())
                        .filter(each -> each.name().equals(label)))
                .toList();
    }

    private static Optional<Place> place(Row row) throws RowFault {
        String name = row.text("city").isEmpty() ? row.text("placename") : row.text("city");
        boolean town = !row.text("city").isEmpty() || row.text("feature type").startsWith("P");
        Optional<Double> latitude = Row.number(row.text("latitude"));
        Optional<Double> longitude = Row.number(row.text("longitude"));
        if (!town || name.isEmpty() || latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        String country = row.text("country");
        return Optional.of(new Place(
                name,
                Countries.isCode(country) ? country : Countries.named(country).orElse(""),
                latitude.get(),
                longitude.get()));
    }

    private static String first(String list) {
        return list.split("[,;]")[0].strip();
    }
}
