package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What has happened to the events since the release before; they are listed by id in {@code CHANGES.csv}.
 *
 * @param added how many are new
 * @param changed how many are told otherwise
 * @param withdrawn how many are gone
 */
public record ReleaseChanges(long added, long changed, long withdrawn) {

    static ReleaseChanges write(Store store, Path folder, Optional<Path> before) throws IOException {
        String now = rows(folder.resolve("reports.parquet"));
        String then = before.map(path -> rows(path.resolve("reports.parquet")))
                .orElse("SELECT '' AS event_id, '' AS digest WHERE false");
        String query = ("SELECT coalesce(n.event_id, t.event_id) AS event_id, CASE WHEN t.event_id IS NULL THEN 'added'"
                        + " WHEN n.event_id IS NULL THEN 'withdrawn' ELSE 'changed' END AS change"
                        + " FROM (%s) n FULL JOIN (%s) t ON n.event_id = t.event_id"
                        + " WHERE n.digest IS DISTINCT FROM t.digest ORDER BY ALL")
                .formatted(now, then);
        ExportFile.write(store, query, Conditions.none(), folder.resolve("CHANGES.csv"));
        ReleaseChanges changes = store.list(
                        "SELECT count(*) FILTER (change = 'added'), count(*) FILTER (change = 'changed'),"
                                + " count(*) FILTER (change = 'withdrawn') FROM (" + query + ")",
                        Conditions.none(),
                        row -> new ReleaseChanges(row.getLong(1), row.getLong(2), row.getLong(3)))
                .get(0);
        String since = before.map(path -> "since the release `" + path.getFileName() + "`")
                .orElse("in this first release");
        Files.writeString(
                folder.resolve("CHANGES.md"),
                "# Changes\n\nReports of events %s, by id in `CHANGES.csv`:\n\n- added: %d\n- changed: %d\n- withdrawn: %d\n"
                        .formatted(since, changes.added(), changes.changed(), changes.withdrawn()));
        return changes;
    }

    /** What is told of each event; how many tell it and by which version it was coded do not count. */
    private static String rows(Path file) {
        return ("SELECT event_id, md5(string_agg(CAST(digest AS VARCHAR), ',' ORDER BY digest)) AS digest FROM ("
                        + "SELECT event_id, hash(t) AS digest FROM (SELECT * EXCLUDE (story_count, source_count, coder, codebook)"
                        + " FROM read_parquet('%s')) t) GROUP BY event_id")
                .formatted(file.toString().replace("'", "''"));
    }
}
