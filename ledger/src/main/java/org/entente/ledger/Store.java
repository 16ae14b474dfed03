package org.entente.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.Set;
import java.util.Spliterators.AbstractSpliterator;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** An open DuckDB file: runs queries, and turns what goes wrong into a line for the user. */
final class Store implements AutoCloseable {

    /** Reads a record from the row that a result stands at. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with a connection. */
    interface Work {
        void run(DuckDBConnection connection) throws SQLException;
    }

    /** Makes a store that is just open ready for use. */
    private interface Preparation {
        Store prepare(Store store, boolean readOnly) throws SQLException;
    }

    private final Path file;
    private final DuckDBConnection connection;
    private final boolean readOnly;
    private final Set<Rows<?>> reading = ConcurrentHashMap.newKeySet();

    private Store(Path file, DuckDBConnection connection, boolean readOnly) {
        this.file = file;
        this.readOnly = readOnly;
        this.connection = connection;
    }

    /** A store in memory, gone when it is closed. */
    static Store inMemory() {
        return connect(Path.of(""), false, Store::prepared);
    }

    /** What a folder holds, as it lies there. */
    static Store of(CodedFolder folder) {
        return connect(Path.of(""), false, (store, readOnly) -> {
            Schema.create(store.connection);
            folder.showIn(store.connection);
            return store;
        });
    }

    /** Opens a file of this or a past version, to write to it. */
    static Store openAnyVersion(Path file) {
        if (!Files.exists(file)) {
            throw absent(file);
        }
        return connect(file, false, (store, readOnly) -> {
            Schema.past(store.connection, store.file);
            return store;
        });
    }

    /** Opens the file, making it where there is none unless it is only to be read. */
    static Store open(Path file, boolean readOnly) {
        if (readOnly && !Files.exists(file)) {
            throw absent(file);
        }
        return connect(file, readOnly, Store::prepared);
    }

    private static LedgerException absent(Path file) {
        return new LedgerException(
                file + ": there is no such ledger; make one with: entente code FILE --ledger " + file);
    }

    private static Store connect(Path file, boolean readOnly, Preparation preparation) {
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", Boolean.toString(readOnly));
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("memory_limit", "1GB");
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, properties);
            Store store = new Store(file, (DuckDBConnection) connection, readOnly);
            try {
                return preparation.prepare(store, readOnly);
            } catch (SQLException | LedgerException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Trouble.explain(file, e);
        } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
            throw new LedgerException(
                    "DuckDB's native library cannot be loaded; is there room in " + System.getProperty("java.io.tmpdir")
                            + ", and may it hold programs?",
                    e);
        }
    }

    private static Store prepared(Store store, boolean readOnly) throws SQLException {
        if (!readOnly && Schema.absent(store.connection)) {
            Schema.create(store.connection);
        }
        Schema.check(store.connection, store.file);
        return store;
    }

    /** The version of the file's schema. */
    int version() {
        try {
            return Schema.past(connection, file);
        } catch (SQLException e) {
            throw Trouble.explain(file, e);
        }
    }

    /** Has everything in the file itself, and nothing left in the log beside it. */
    void checkpoint() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw Trouble.explain(file, e);
        }
    }

    Path file() {
        return file;
    }

    /** All rows of an answer. */
    <T> List<T> list(String query, Conditions conditions, Reader<T> reader) {
        try (Stream<T> rows = stream(query, conditions, reader)) {
            return rows.toList();
        }
    }

    /** An answer of days and counts. */
    NavigableMap<LocalDate, Long> days(String query, Conditions conditions) {
        NavigableMap<LocalDate, Long> days = new TreeMap<>();
        list(query, conditions, row -> Map.entry(row.getObject(1, LocalDate.class), row.getLong(2)))
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return days;
    }

    /**
     * The rows of an answer one after another, on a connection of their own. It is given back with the last row, with the
     * close of the stream or with that of the store, whichever comes first.
     */
    <T> Stream<T> stream(String query, Conditions conditions, Reader<T> reader) {
        Deque<AutoCloseable> open = new ArrayDeque<>();
        try {
            Connection own = connection.duplicate();
            open.push(own);
            PreparedStatement statement = own.prepareStatement(query);
            open.push(statement);
            conditions.bind(statement);
            Rows<T> rows = new Rows<>(statement.executeQuery(), reader, open);
            reading.add(rows);
            return StreamSupport.stream(rows, false).onClose(rows::close);
        } catch (SQLException e) {
            close(open);
            throw Trouble.explain(file, e);
        }
    }

    /** Does the work in one transaction: all of it, or nothing. */
    void transaction(Work work) {
        try {
            connection.setAutoCommit(false);
            work.run(connection);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            rollback(e);
            throw Trouble.explain(file, e);
        } catch (RuntimeException e) {
            rollback(e);
            throw e;
        }
    }

    /** Runs a query that writes a file, on a connection of its own. */
    void execute(String query, Conditions conditions, Path written) {
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement(query)) {
            conditions.bind(statement);
            statement.execute();
        } catch (SQLException e) {
            throw Trouble.explainWriting(written, e);
        }
    }

    /** Hands the answer over whole, on a connection of its own. */
    void answer(String query, Conditions conditions, Reader<?> reader) {
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement(query)) {
            conditions.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw Trouble.explain(file, e);
        }
    }

    /** A writer of many rows of a table; they are there when it is closed and the transaction ends. */
    static DuckDBAppender appender(DuckDBConnection connection, String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    @Override
    public void close() {
        List.copyOf(reading).forEach(Rows::close);
        try {
            if (!readOnly) {
                checkpoint();
            }
        } finally {
            close(new ArrayDeque<>(List.of(connection)));
        }
    }

    private void rollback(Exception cause) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void close(Deque<AutoCloseable> open) {
        try {
            while (!open.isEmpty()) {
                open.pop().close();
            }
        } catch (SQLException e) {
            throw Trouble.explain(file, e);
        } catch (Exception e) {
            throw new LedgerException(file + ": " + e.getMessage(), e);
        }
    }

    private final class Rows<T> extends AbstractSpliterator<T> {

        private final ResultSet rows;
        private final Reader<T> reader;
        private final Deque<AutoCloseable> open;

        Rows(ResultSet rows, Reader<T> reader, Deque<AutoCloseable> open) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.rows = rows;
            this.reader = reader;
            this.open = open;
            open.push(rows);
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            try {
                if (open.isEmpty() || !rows.next()) {
                    close();
                    return false;
                }
                action.accept(reader.read(rows));
                return true;
            } catch (SQLException e) {
                throw Trouble.explain(file, e);
            }
        }

        void close() {
            reading.remove(this);
            Store.this.close(open);
        }
    }
}
