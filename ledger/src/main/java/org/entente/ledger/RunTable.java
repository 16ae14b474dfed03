package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Runs as rows of the table {@code runs}; its times are in UTC. */
final class RunTable {

    private RunTable() {}

    /** Notes that a run begins, and gives it a number. */
    static long begin(DuckDBConnection connection, Run run) throws SQLException {
        long number;
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(run), 0) + 1 FROM runs")) {
            row.next();
            number = row.getLong(1);
        }
        try (DuckDBAppender row = Store.appender(connection, "runs")) {
            row.beginRow()
                    .append(number)
                    .append(run.coder())
                    .append(run.codebook())
                    .append(run.options())
                    .append(run.machine())
                    .append(LocalDateTime.ofInstant(run.started(), ZoneOffset.UTC))
                    .appendNull()
                    .append(0L)
                    .append(0L)
                    .endRow();
        }
        return number;
    }

    /** Adds to what a run has done. */
    static void count(DuckDBConnection connection, long run, long stories, long events) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE runs SET stories = stories + ?, events = events + ? WHERE run = ?")) {
            update.setLong(1, stories);
            update.setLong(2, events);
            update.setLong(3, run);
            update.execute();
        }
    }

    /** Notes that a run came to its end. */
    static void finish(DuckDBConnection connection, long run) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE runs SET finished = ? WHERE run = ?")) {
            update.setObject(1, LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC));
            update.setLong(2, run);
            update.execute();
        }
    }

    static Run read(ResultSet row) throws SQLException {
        Map<String, String> options = new LinkedHashMap<>();
        ((Map<?, ?>) row.getObject("options")).forEach((key, value) -> options.put((String) key, (String) value));
        return new Run(
                row.getString("coder"),
                row.getString("codebook"),
                options,
                row.getString("machine"),
                row.getObject("started", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
