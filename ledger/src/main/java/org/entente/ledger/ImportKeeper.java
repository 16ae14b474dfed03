package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.interchange.ImportSink;
import org.entente.ledger.interchange.ImportedEvent;

/** Keeps imported events a batch at a time, each only once. */
final class ImportKeeper implements ImportSink {

    private static final int BATCH = 20_000;

    private final Store store;
    private final BiConsumer<Long, String> rejects;
    private final Map<String, ImportedEvent> waiting = new LinkedHashMap<>();
    private final long run;
    private long events;
    private long statements;
    private long repeated;
    private long rejected;

    ImportKeeper(Store store, Run run, BiConsumer<Long, String> rejects) {
        this.store = store;
        this.rejects = rejects;
        AtomicLong number = new AtomicLong();
        store.transaction(connection -> number.set(RunTable.begin(connection, run)));
        this.run = number.get();
    }

    @Override
    public void event(ImportedEvent event) {
        if (waiting.putIfAbsent(event.id(), event) != null) {
            repeated++;
        }
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    @Override
    public void reject(long line, String reason) {
        rejected++;
        rejects.accept(line, reason);
    }

    ImportReport finish() {
        flush();
        store.transaction(connection -> RunTable.finish(connection, run));
        return new ImportReport(events, statements, repeated, rejected);
    }

    private void flush() {
        List<ImportedEvent> batch = new ArrayList<>(waiting.values());
        waiting.clear();
        store.transaction(connection -> {
            Set<String> known = known(connection, batch);
            batch.removeIf(event -> known.contains(event.id()));
            repeated += known.size();
            append(connection, batch);
            long counted =
                    batch.stream().filter(event -> event.event().isPresent()).count();
            RunTable.count(connection, run, 0, counted);
            events += counted;
            statements += batch.size() - counted;
        });
    }

    private static Set<String> known(DuckDBConnection connection, List<ImportedEvent> batch) throws SQLException {
        Set<String> known = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id FROM imported WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[])))")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "VARCHAR", batch.stream().map(ImportedEvent::id).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
            }
        }
        return known;
    }

    private void append(DuckDBConnection connection, List<ImportedEvent> batch) throws SQLException {
        try (DuckDBAppender imported = Store.appender(connection, "imported");
                DuckDBAppender events = Store.appender(connection, "events");
                DuckDBAppender interactions = Store.appender(connection, "interactions")) {
            for (ImportedEvent event : batch) {
                append(imported, event);
                if (event.event().isPresent()) {
                    EventTable.append(events, event.event().get(), run);
                    InteractionTable.append(interactions, event.event().get());
                }
            }
        }
    }

    private void append(DuckDBAppender row, ImportedEvent event) throws SQLException {
        row.beginRow()
                .append(event.id())
                .append(run)
                .append(event.format().label())
                .append(event.originalId())
                .append(event.event().isPresent())
                .append(event.date())
                .append(event.sourceText())
                .append(event.sourceCodes())
                .append(event.targetText())
                .append(event.targetCodes())
                .append(event.actCode())
                .append(event.actText());
        if (event.score().isPresent()) {
            row.append(event.score().get().doubleValue());
        } else {
            row.appendNull();
        }
        row.append(event.publisher()).endRow();
    }
}
