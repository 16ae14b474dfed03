package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.entente.model.Article;

/** Stories as rows of the table {@code stories}. */
final class StoryTable {

    private StoryTable() {}

    static void append(DuckDBAppender row, Article story, long run, Filing filing) throws SQLException {
        row.beginRow().append(story.id()).append(run);
        if (story.published().isPresent()) {
            row.append(story.published().get());
        } else {
            row.appendNull();
        }
        row.append(story.title())
                .append(story.text())
                .append(story.publisher())
                .append(story.url())
                .append(story.language())
                .append(story.other());
        if (filing.copyOf().isPresent()) {
            row.append(filing.copyOf().get());
        } else {
            row.appendNull();
        }
        row.append(filing.digest());
        if (filing.sketch().isPresent()) {
            row.append(filing.sketch().get().bytes());
        } else {
            row.appendNull();
        }
        row.endRow();
    }

    static Article read(ResultSet row) throws SQLException {
        Map<String, String> other = new LinkedHashMap<>();
        ((Map<?, ?>) row.getObject("other")).forEach((key, value) -> other.put((String) key, (String) value));
        return new Article(
                row.getString("id"),
                Optional.ofNullable(row.getObject("published", LocalDate.class)),
                row.getString("title"),
                row.getString("text"),
                row.getString("publisher"),
                row.getString("url"),
                row.getString("language"),
                other);
    }
}
