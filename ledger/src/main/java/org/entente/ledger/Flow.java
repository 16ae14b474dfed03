package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.entente.model.QuadClass;

/**
 * How often one actor acted on another.
 *
 * @param source the source's code
 * @param target the target's code
 * @param quad the quad class of the events
 * @param events how many events there were, those that go both ways included
 * @param mutual how many of them go both ways: they are also among the events from target to source
 */
public record Flow(String source, String target, QuadClass quad, long events, long mutual) {

    static String query(InteractionFilter filter, Conditions conditions) {
        return "SELECT i.source, i.target, i.quad, count(*) AS events, count(mirrored.id) AS mutual"
                + " FROM (SELECT * FROM " + filter.counting().interactions() + conditions.where() + ") i"
                + " LEFT JOIN (SELECT id FROM events WHERE reciprocal) mirrored ON mirrored.id = i.event"
                + " GROUP BY ALL ORDER BY i.source, i.target, i.quad";
    }

    static Flow read(ResultSet row) throws SQLException {
        return new Flow(
                row.getString("source"),
                row.getString("target"),
                QuadClass.valueOf(row.getString("quad")),
                row.getLong("events"),
                row.getLong("mutual"));
    }
}
