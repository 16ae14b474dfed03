package org.entente.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.OptionalInt;

/** The tables of a ledger, and the version of them that a file says it has. */
final class Schema {

    /** The version that this code writes and reads. */
    static final int VERSION = 2;

    private static final String ACTOR = "STRUCT(\"text\" VARCHAR, \"start\" INTEGER, \"end\" INTEGER, name VARCHAR,"
            + " code VARCHAR, country VARCHAR, sector VARCHAR, office VARCHAR)";
    private static final String TELLING = "STRUCT(evidence VARCHAR, part VARCHAR, \"start\" INTEGER, \"end\" INTEGER,"
            + " sentence INTEGER, trigger_text VARCHAR, trigger_start INTEGER, trigger_end INTEGER)";

    private Schema() {}

    /** Makes the tables, in one transaction. */
    static void create(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(script("schema.sql"));
            statement.execute(script("views.sql"));
            try (PreparedStatement meta = connection.prepareStatement("INSERT INTO meta VALUES (?, ?)")) {
                put(meta, "format", "entente-ledger");
                put(meta, "schema", Integer.toString(VERSION));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** Whether nothing at all is in the file: DuckDB has just made it, or an earlier attempt ended before its first write. */
    static boolean absent(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM duckdb_tables()")) {
            row.next();
            return row.getInt(1) == 0;
        }
    }

    /**
     * Holds the file against this version.
     *
     * @throws LedgerException if the file is no ledger, or one of another version
     */
    static void check(Connection connection, Path file) throws SQLException {
        int version = past(connection, file);
        if (version < VERSION) {
            throw new LedgerException(("%s: was made by an older version of Entente (its schema is %d, this version"
                            + " writes %d); bring it up to date, with a backup, by: entente upgrade --ledger %s")
                    .formatted(file, version, VERSION, file));
        }
    }

    /**
     * The version of a ledger, today's or a past one.
     *
     * @throws LedgerException if the file is no ledger, or newer than this version
     */
    static int past(Connection connection, Path file) throws SQLException {
        OptionalInt version = version(connection);
        if (version.isEmpty()) {
            throw new LedgerException(
                    file + ": is a DuckDB database, but no ledger; name a ledger, or a new file, with --ledger");
        }
        if (version.getAsInt() > VERSION) {
            throw new LedgerException(("%s: was made by a newer version of Entente (its schema is %d, this version"
                            + " knows %d); use that version, or name another ledger with --ledger")
                    .formatted(file, version.getAsInt(), VERSION));
        }
        return version.getAsInt();
    }

    private static OptionalInt version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet meta = statement.executeQuery(
                    "SELECT count(*) FROM duckdb_columns() WHERE table_name = 'meta' AND column_name IN ('key', 'value')")) {
                meta.next();
                if (meta.getInt(1) != 2) {
                    return OptionalInt.empty();
                }
            }
            try (ResultSet row =
                    statement.executeQuery("SELECT try_cast(value AS INTEGER) FROM meta WHERE key = 'schema'"
                            + " AND EXISTS (FROM meta WHERE key = 'format' AND value = 'entente-ledger')")) {
                return row.next() && row.getObject(1) != null ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    private static void put(PreparedStatement meta, String key, String value) throws SQLException {
        meta.setString(1, key);
        meta.setString(2, value);
        meta.execute();
    }

    /** A script of this package, with the shapes of nested columns written out. */
    static String script(String name) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\bACTOR\\b", ACTOR)
                    .replaceAll("\\bTELLING\\b", TELLING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
