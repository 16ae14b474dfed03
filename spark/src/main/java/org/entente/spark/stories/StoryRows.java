package org.entente.spark.stories;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.Origin;
import org.entente.coder.ingest.Reject;
import org.entente.model.Article;

/** Gathers what is read as rows, in the order in which it comes. */
final class StoryRows implements ArticleSink {

    private final List<Row> rows = new ArrayList<>();
    private final long first;

    /**
     * Rows whose places count on from one.
     *
     * @param first the place of the first
     */
    StoryRows(long first) {
        this.first = first;
    }

    @Override
    public void article(Article article) {
        article(article, Origin.whole(article.id()));
    }

    @Override
    public void article(Article article, Origin origin) {
        rows.add(StoryRow.of(article, origin, first + rows.size()));
    }

    @Override
    public void reject(Reject reject) {
        rows.add(StoryRow.rejected(reject.origin(), first + rows.size(), reject.reason()));
    }

    List<Row> rows() {
        return rows;
    }
}
