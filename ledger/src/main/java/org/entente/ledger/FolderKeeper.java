package org.entente.ledger;

import java.sql.Array;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.ledger.json.EntryReader;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.entente.model.StorySketch;
import org.jspecify.annotations.Nullable;

/** Keeps the stories of a {@link CodedFolder} in a ledger, with all that was read out of them; what it has already stays. */
final class FolderKeeper {

    /** A story as the folder has it. */
    private record Coded(Coding coding, Filing filing) {}

    private static final String QUERY =
            """
            SELECT s.*, e.records AS events, t.records AS statements, c.records AS claims
            FROM %s s
                LEFT JOIN (SELECT story_id, list(record ORDER BY event_number) AS records FROM %s
                    WHERE record IS NOT NULL GROUP BY story_id) e ON e.story_id = s.id
                LEFT JOIN (SELECT story_id, list(record ORDER BY statement_number) AS records FROM %s
                    GROUP BY story_id) t ON t.story_id = s.id
                LEFT JOIN (SELECT story_id, list(record ORDER BY claim_number) AS records FROM %s
                    GROUP BY story_id) c ON c.story_id = s.id
            ORDER BY s.number""";

    private final Store store;

    FolderKeeper(Store store) {
        this.store = store;
    }

    FolderReport keep(CodedFolder folder, Run run) {
        Set<String> known =
                new TreeSet<>(store.list("SELECT id FROM stories", Conditions.none(), row -> row.getString("id")));
        String query = QUERY.formatted(
                folder.rows("stories"), folder.rows("reports"), folder.rows("statements"), folder.rows("claims"));
        long kept = 0;
        long events = 0;
        long before = 0;
        try (Keeper keeper = new Keeper(store, run);
                Stream<Coded> stories = store.stream(query, Conditions.none(), FolderKeeper::coded)) {
            for (Coded story : (Iterable<Coded>) stories::iterator) {
                if (!known.add(story.coding().article().id())) {
                    before++;
                    continue;
                }
                keeper.keep(story.coding(), story.filing());
                kept++;
                events += story.coding().events().size();
            }
        }
        return new FolderReport(kept, events, before);
    }

    private static Coded coded(ResultSet row) throws SQLException {
        Article article = StoryTable.read(row);
        Coding coding = new Coding(
                article,
                records(row.getArray("events")).stream().map(EntryReader::event).toList(),
                records(row.getArray("statements")).stream()
                        .map(EntryReader::statement)
                        .toList(),
                records(row.getArray("claims")).stream().map(EntryReader::claim).toList());
        Blob sketch = row.getBlob("sketch");
        return new Coded(
                coding,
                new Filing(
                        Optional.ofNullable(row.getString("copy_of")),
                        row.getLong("digest"),
                        sketch == null
                                ? Optional.empty()
                                : Optional.of(StorySketch.of(sketch.getBytes(1, (int) sketch.length())))));
    }

    private static List<String> records(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Structs.words(array);
    }
}
