package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.model.Claim;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Statement;

/**
 * Keeps the codings of one run, a batch at a time.
 *
 * <p>A coding takes the place of whatever the ledger had from the same story. What {@link #flush} has returned from is on
 * the disk and stays there, whatever becomes of the process; a batch that was not finished leaves no trace. May be used by
 * several threads.
 */
public final class Keeper implements AutoCloseable {

    private record Kept(Coding coding, Filing filing) {}

    private static final int BATCH = 512;
    private static final List<String> TABLES = List.of("events", "statements", "claims", "interactions");

    private final Store store;
    private final long run;
    private final Map<String, Kept> waiting = new LinkedHashMap<>();

    Keeper(Store store, Run run) {
        this.store = store;
        this.run = begin(store, run);
    }

    /** The number that the ledger gave the run. */
    public long run() {
        return run;
    }

    /** Keeps a coding, at the latest when the next {@link #flush} returns. */
    public void keep(Coding coding) {
        keep(coding, Filing.of(coding.article()));
    }

    /** Keeps a coding and files its story so, at the latest when the next {@link #flush} returns. */
    public synchronized void keep(Coding coding, Filing filing) {
        waiting.remove(coding.article().id());
        waiting.put(coding.article().id(), new Kept(coding, filing));
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    /**
     * Writes what is waiting, all of it or nothing.
     *
     * @throws LedgerException if the ledger cannot be written; what was waiting is given up
     */
    public synchronized void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Kept> batch = List.copyOf(waiting.values());
        waiting.clear();
        store.transaction(connection -> {
            LinkTable links = new LinkTable(connection);
            forget(
                    connection,
                    batch.stream().map(kept -> kept.coding().article().id()).toArray(),
                    links);
            append(connection, batch, links);
            links.write();
            long events = batch.stream()
                    .mapToLong(kept -> kept.coding().events().size())
                    .sum();
            RunTable.count(connection, run, batch.size(), events);
        });
    }

    /** Writes what is waiting and notes that the run came to its end. */
    @Override
    public synchronized void close() {
        flush();
        store.transaction(connection -> RunTable.finish(connection, run));
    }

    private static long begin(Store store, Run run) {
        AtomicLong number = new AtomicLong();
        store.transaction(connection -> number.set(RunTable.begin(connection, run)));
        return number.get();
    }

    private static void forget(DuckDBConnection connection, Object[] ids, LinkTable links) throws SQLException {
        String among = " IN (SELECT unnest(CAST(? AS VARCHAR[])))";
        try (PreparedStatement known = connection.prepareStatement("DELETE FROM stories WHERE id" + among)) {
            known.setArray(1, connection.createArrayOf("VARCHAR", ids));
            if (known.executeUpdate() == 0) {
                return;
            }
        }
        links.forget(ids);
        for (String table : TABLES) {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM " + table + " WHERE story" + among)) {
                delete.setArray(1, connection.createArrayOf("VARCHAR", ids));
                delete.execute();
            }
        }
    }

    private void append(DuckDBConnection connection, Collection<Kept> batch, LinkTable links) throws SQLException {
        try (DuckDBAppender stories = Store.appender(connection, "stories");
                DuckDBAppender events = Store.appender(connection, "events");
                DuckDBAppender statements = Store.appender(connection, "statements");
                DuckDBAppender claims = Store.appender(connection, "claims");
                DuckDBAppender interactions = Store.appender(connection, "interactions")) {
            for (Kept kept : batch) {
                Coding coding = kept.coding();
                StoryTable.append(stories, coding.article(), run, kept.filing());
                for (Event event : coding.events()) {
                    EventTable.append(events, event, run);
                    InteractionTable.append(interactions, event);
                    links.add(event);
                }
                for (Statement statement : coding.statements()) {
                    StatementTable.append(statements, statement, run);
                }
                for (Claim claim : coding.claims()) {
                    ClaimTable.append(claims, claim, run);
                }
            }
        }
    }
}
