package org.entente.ledger;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.StorySketch;

/**
 * Makes a ledger of today's schema of one of a past schema, after a backup. It is made all at once: whatever happens
 * meanwhile, the file is a whole ledger of one version or the other.
 */
public final class Upgrade {

    private static final int BATCH = 4096;

    private final Path file;
    private final Function<Article, Filing> filing;

    /**
     * An upgrade.
     *
     * @param file the ledger
     * @param filing says how each of its stories is to be filed; asked in the order in which they came
     */
    public Upgrade(Path file, Function<Article, Filing> filing) {
        this.file = file;
        this.filing = filing;
    }

    /**
     * Brings the ledger up to date.
     *
     * @return where the backup is; empty if the ledger was up to date, and nothing was done
     * @throws LedgerException if the file is no ledger, is newer than this program, or cannot be written
     */
    public Optional<Path> run() {
        try (Store store = Store.openAnyVersion(file)) {
            int version = store.version();
            if (version == Schema.VERSION) {
                return Optional.empty();
            }
            store.checkpoint();
            Path backup = backUp(version);
            store.transaction(connection -> upgrade(connection, store, version));
            return Optional.of(backup);
        }
    }

    private Path backUp(int version) {
        Path backup = file.resolveSibling(file.getFileName() + ".schema-" + version + ".backup");
        try {
            Files.copy(file, backup);
            return backup;
        } catch (FileAlreadyExistsException e) {
            throw new LedgerException(backup + ": is there already; move it away, and run the command again", e);
        } catch (IOException e) {
            throw new LedgerException(backup + ": the backup cannot be written: " + e.getMessage(), e);
        }
    }

    private void upgrade(DuckDBConnection connection, Store store, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int from = version; from < Schema.VERSION; from++) {
                statement.execute(Schema.script("schema-from-" + from + ".sql"));
            }
            statement.execute(Schema.script("views.sql"));
        }
        if (version < 2) {
            fileStories(connection, store);
            linkEvents(connection, store);
        }
        try (PreparedStatement meta = connection.prepareStatement("UPDATE meta SET value = ? WHERE key = 'schema'")) {
            meta.setString(1, Integer.toString(Schema.VERSION));
            meta.execute();
        }
    }

    /** The rows are read as they were before: on a connection of its own, which does not see what is being written. */
    private void fileStories(Connection connection, Store store) throws SQLException {
        String query = "SELECT x.* FROM stories x ORDER BY x.rowid";
        try (var stories = store.stream(query, Conditions.none(), StoryTable::read);
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE stories SET copy_of = ?, digest = ?, sketch = ? WHERE id = ?")) {
            for (Article story : (Iterable<Article>) stories::iterator) {
                Filing filed = filing.apply(story);
                update.setString(1, filed.copyOf().orElse(null));
                update.setLong(2, filed.digest());
                update.setBytes(3, filed.sketch().map(StorySketch::bytes).orElse(null));
                update.setString(4, story.id());
                update.execute();
            }
        }
    }

    private static void linkEvents(DuckDBConnection connection, Store store) throws SQLException {
        String query = "SELECT x.*, 1 AS source_count FROM events x WHERE x.story IN (SELECT id FROM stories)";
        try (var events = store.stream(query, Conditions.none(), EventTable::read)) {
            List<Event> batch = new ArrayList<>();
            for (Event event : (Iterable<Event>) events::iterator) {
                batch.add(event);
                if (batch.size() == BATCH) {
                    link(connection, batch);
                }
            }
            link(connection, batch);
        }
    }

    private static void link(DuckDBConnection connection, List<Event> batch) throws SQLException {
        LinkTable links = new LinkTable(connection);
        batch.forEach(links::add);
        links.write();
        batch.clear();
    }
}
