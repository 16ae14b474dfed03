package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.linking.LinkKey;
import org.entente.ledger.linking.Linking;
import org.entente.ledger.linking.Report;
import org.entente.model.Event;

/** Which reports tell the same event, as rows of the table {@code links}; kept up to date with every batch. */
final class LinkTable {

    /** The stretch of time in which the reports with one key have changed. */
    private record Stretch(LocalDate from, LocalDate to) {

        Stretch with(LocalDate day) {
            return new Stretch(day.isBefore(from) ? day : from, day.isAfter(to) ? day : to);
        }
    }

    private final DuckDBConnection connection;
    private final Map<String, Stretch> touched = new TreeMap<>();
    private final Map<String, List<Report>> reports = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();

    LinkTable(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Takes the reports of stories out. */
    void forget(Object[] stories) throws SQLException {
        try (PreparedStatement gone = connection.prepareStatement(
                "DELETE FROM links WHERE story IN (SELECT unnest(CAST(? AS VARCHAR[]))) RETURNING key, date")) {
            gone.setArray(1, connection.createArrayOf("VARCHAR", stories));
            try (ResultSet rows = gone.executeQuery()) {
                while (rows.next()) {
                    touch(rows.getString(1), rows.getObject(2, LocalDate.class));
                }
            }
        }
    }

    /** Takes a report in. */
    void add(Event event) {
        String key = LinkKey.of(event);
        Report report = new Report(event.id(), event.story(), event.date().start(), event.reported(), "");
        reports.computeIfAbsent(key, first -> new ArrayList<>()).add(report);
        fresh.add(report.event());
        touch(key, report.date());
    }

    /** Links what came in, and links anew what that and what was taken out change. */
    void write() throws SQLException {
        if (touched.isEmpty()) {
            return;
        }
        load();
        List<Report> moved = new ArrayList<>();
        try (DuckDBAppender rows = Store.appender(connection, "links")) {
            for (Map.Entry<String, Stretch> key : touched.entrySet()) {
                List<Report> same = reports.getOrDefault(key.getKey(), List.of());
                for (Report linked : changed(same, key.getValue())) {
                    if (fresh.contains(linked.event())) {
                        append(rows, key.getKey(), linked);
                    } else {
                        moved.add(linked);
                    }
                }
            }
        }
        move(moved);
    }

    private void touch(String key, LocalDate day) {
        touched.merge(key, new Stretch(day, day), (before, now) -> before.with(day));
    }

    private void load() throws SQLException {
        Object[] keys = touched.keySet().toArray();
        Object[] since = touched.values().stream()
                .map(stretch -> stretch.from().minusDays(Linking.DAYS).toString())
                .toArray();
        try (PreparedStatement query = connection.prepareStatement("SELECT l.* FROM links l JOIN (SELECT unnest("
                + "CAST(? AS VARCHAR[])) AS key, unnest(CAST(CAST(? AS VARCHAR[]) AS DATE[])) AS since) t"
                + " ON l.key = t.key AND l.date >= t.since")) {
            query.setArray(1, connection.createArrayOf("VARCHAR", keys));
            query.setArray(2, connection.createArrayOf("VARCHAR", since));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    reports.computeIfAbsent(row.getString("key"), first -> new ArrayList<>())
                            .add(read(row));
                }
            }
        }
    }

    /** The reports that are linked otherwise than the table has it. */
    private static List<Report> changed(List<Report> same, Stretch stretch) {
        List<Report> changed = new ArrayList<>();
        Linking linking = new Linking();
        LocalDate last = stretch.to();
        for (Report report : same.stream().sorted(Report.ORDER).toList()) {
            if (report.date().isBefore(stretch.from())) {
                linking.keep(report);
                continue;
            }
            if (report.date().isAfter(last.plusDays(Linking.DAYS))) {
                // Nothing that is still open has changed, so nothing after it will.
                break;
            }
            Report linked = linking.link(report);
            if (!linked.equals(report)) {
                changed.add(linked);
                last = report.date().isAfter(last) ? report.date() : last;
            }
        }
        return changed;
    }

    private void move(List<Report> moved) throws SQLException {
        if (moved.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE links SET canonical = u.canonical FROM"
                + " (SELECT unnest(CAST(? AS VARCHAR[])) AS event, unnest(CAST(? AS VARCHAR[])) AS canonical) u"
                + " WHERE links.event = u.event")) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "VARCHAR", moved.stream().map(Report::event).toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "VARCHAR", moved.stream().map(Report::canonical).toArray()));
            update.execute();
        }
    }

    private static void append(DuckDBAppender row, String key, Report report) throws SQLException {
        row.beginRow()
                .append(report.event())
                .append(report.story())
                .append(key)
                .append(report.date())
                .append(report.reported())
                .append(report.canonical())
                .endRow();
    }

    private static Report read(ResultSet row) throws SQLException {
        return new Report(
                row.getString("event"),
                row.getString("story"),
                row.getObject("date", LocalDate.class),
                row.getObject("reported", LocalDate.class),
                row.getString("canonical"));
    }
}
