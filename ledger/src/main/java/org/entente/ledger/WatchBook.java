package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/** What a ledger knows of the feeds that are watched and of the pages that were read from them. */
public final class WatchBook {

    /**
     * A feed as it was when it was last asked for.
     *
     * @param url its address
     * @param etag what the server sent to recognise it by, "" where nothing
     * @param modified when the server says it was changed, as it says it; "" where it does not
     * @param checked when it was asked for
     * @param failures how often in a row it could not be had
     */
    public record FeedState(String url, String etag, String modified, Instant checked, int failures) {}

    private final Store store;

    WatchBook(Store store) {
        this.store = store;
    }

    /** What is known of a feed, empty where it was never asked for. */
    public Optional<FeedState> feed(String url) {
        return store
                .list(
                        "SELECT url, coalesce(etag, '') AS etag, coalesce(modified, '') AS modified, checked, failures"
                                + " FROM feeds WHERE url = ?",
                        Conditions.parameters(url),
                        row -> new FeedState(
                                row.getString("url"),
                                row.getString("etag"),
                                row.getString("modified"),
                                row.getObject("checked", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getInt("failures")))
                .stream()
                .findFirst();
    }

    /** Which of these addresses are of pages that were read. */
    public Set<String> read(Collection<String> urls) {
        return new HashSet<>(store.list(
                "SELECT url FROM pages WHERE url IN (SELECT unnest(CAST(? AS VARCHAR[])))",
                Conditions.parameters(urls),
                row -> row.getString(1)));
    }

    /**
     * Notes, at once or not at all, that pages were read and how a feed was found.
     *
     * @param pages the ids of the stories that they gave, by their addresses; "" where one gave none
     */
    public void note(FeedState feed, Map<String, String> pages) {
        LocalDateTime now = LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
        store.transaction(connection -> {
            put(connection, feed);
            try (PreparedStatement page =
                    connection.prepareStatement("INSERT OR REPLACE INTO pages VALUES (?, ?, ?)")) {
                for (Map.Entry<String, String> read : pages.entrySet()) {
                    page.setString(1, read.getKey());
                    page.setString(2, read.getValue());
                    page.setObject(3, now);
                    page.execute();
                }
            }
        });
    }

    private static void put(DuckDBConnection connection, FeedState feed) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("INSERT OR REPLACE INTO feeds VALUES (?, ?, ?, ?, ?)")) {
            row.setString(1, feed.url());
            row.setString(2, feed.etag());
            row.setString(3, feed.modified());
            row.setObject(4, LocalDateTime.ofInstant(feed.checked(), ZoneOffset.UTC));
            row.setInt(5, feed.failures());
            row.execute();
        }
    }
}
