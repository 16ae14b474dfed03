package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Place;

/**
 * Phoenix, in both of its forms: the daily files of the Open Event Data Alliance (26 columns parted by tabs, no header) and
 * the historical ones of the Cline Center (comma-separated under a header). Actors and acts are CAMEO codes.
 */
final class PhoenixRows implements RowReader {

    /** The names that the columns of the daily files go by; they have no header. */
    static final List<String> DAILY = List.of(
            "eid",
            "story_date",
            "year",
            "month",
            "day",
            "source",
            "source_root",
            "source_agent",
            "source_others",
            "target",
            "target_root",
            "target_agent",
            "target_others",
            "code",
            "root_code",
            "quad_class",
            "goldstein",
            "joined_issues",
            "lat",
            "lon",
            "placename",
            "statename",
            "countryname",
            "aid",
            "urls",
            "publishers");

    @Override
    public ForeignEvent read(Row row) throws RowFault {
        LocalDate day = Row.day(row.needed("story_date"));
        return new ForeignEvent(
                row.needed("eid"),
                day,
                day,
                side(row, "source").orElseThrow(() -> new RowFault("no source")),
                side(row, "target"),
                Acts.coded(row.needed("code"), ""),
                Row.number(row.text("goldstein")),
                place(row),
                row.text("aid").isEmpty() ? "" : "phoenix-" + row.text("aid"),
                0,
                row.text("publishers"),
                1);
    }

    private static Optional<ForeignEvent.Side> side(Row row, String which) {
        String code = row.text(which);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String agents = row.text(which + "_agent");
        String others = row.text(which + "_others");
        return Optional.of(new ForeignEvent.Side(code, agents + "|" + others, CameoActors.of(code)));
    }

    private static Optional<Place> place(Row row) throws RowFault {
        String name = row.text("placename");
        Optional<Double> latitude = Row.number(row.text("lat"));
        Optional<Double> longitude = Row.number(row.text("lon"));
        if (name.isEmpty() || latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        String country = row.text("countryname");
        return Optional.of(new Place(
                name,
                Countries.isCode(country) ? country : Countries.named(country).orElseGet(() -> Countries.fips(country)),
                latitude.get(),
                longitude.get()));
    }
}
