package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Place;
import org.entente.model.QuadClass;

/**
 * A place and how many events happened there.
 *
 * @param place the place; empty for the events that no known place is told of
 * @param quads how many events, by quad class; all four are present
 */
public record Locality(Optional<Place> place, Map<QuadClass, Long> quads) {

    public Locality {
        quads = Collections.unmodifiableMap(new EnumMap<>(quads));
    }

    /** How many events there are in all. */
    public long events() {
        return quads.values().stream().mapToLong(n -> n).sum();
    }

    static String query(Conditions conditions) {
        StringBuilder query = new StringBuilder("SELECT x.place_name, x.place_country, x.lat, x.lon");
        for (QuadClass quad : QuadClass.values()) {
            query.append(", count(*) FILTER (x.quad = '")
                    .append(quad)
                    .append("') AS ")
                    .append(quad);
        }
        return query.append(" FROM events x")
                .append(conditions.where())
                .append(" GROUP BY x.place_name, x.place_country, x.lat, x.lon")
                .append(" ORDER BY x.place_name IS NULL, count(*) DESC, x.place_name, x.place_country")
                .toString();
    }

    static Locality read(ResultSet row) throws SQLException {
        Map<QuadClass, Long> quads = new EnumMap<>(QuadClass.class);
        for (QuadClass quad : QuadClass.values()) {
            quads.put(quad, row.getLong(quad.name()));
        }
        return new Locality(EventTable.place(row), quads);
    }
}
