package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Interaction;
import org.entente.model.QuadClass;

/** What analysis counts, as rows of the table {@code interactions}. */
final class InteractionTable {

    private InteractionTable() {}

    static void append(DuckDBAppender row, Event event) throws SQLException {
        for (Interaction counted : Interaction.of(event)) {
            row.beginRow()
                    .append(counted.event())
                    .append(event.story())
                    .append(counted.date())
                    .append(counted.source())
                    .append(counted.target())
                    .append(counted.type().name())
                    .append(counted.quad().name())
                    .append(counted.goldstein())
                    .endRow();
        }
    }

    static Interaction read(ResultSet row) throws SQLException {
        return new Interaction(
                row.getString("event"),
                row.getObject("date", LocalDate.class),
                row.getString("source"),
                row.getString("target"),
                EventType.valueOf(row.getString("type")),
                QuadClass.valueOf(row.getString("quad")),
                row.getDouble("goldstein"));
    }
}
