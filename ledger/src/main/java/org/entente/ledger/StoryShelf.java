package org.entente.ledger;

import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Statement;
import org.entente.model.StorySketch;

/** What a ledger knows of the stories it has, for those who bring more: which are done, and which others may be copies of. */
public final class StoryShelf {

    private static final String AMONG = " IN (SELECT unnest(CAST(? AS VARCHAR[])))";

    private final Store store;

    StoryShelf(Store store) {
        this.store = store;
    }

    /** Tells the ids and {@linkplain StoryDigest digests} of the stories that this coder has done with this codebook. */
    public void done(String coder, String codebook, ObjLongConsumer<String> taker) {
        String query = "SELECT s.id, s.digest FROM stories s JOIN runs r ON r.run = s.run"
                + " WHERE r.coder = ? AND r.codebook = ? AND s.digest IS NOT NULL";
        store.answer(query, Conditions.parameters(coder, codebook), row -> {
            while (row.next()) {
                taker.accept(row.getString(1), row.getLong(2));
            }
            return row;
        });
    }

    /** The last stories that others may be copies of, in the order in which they came. */
    public List<Sketched> sketches(int atMost) {
        return store.list(
                "SELECT id, coalesce(copy_of, id) AS lead, published, sketch FROM (SELECT *, rowid AS place FROM stories"
                        + " WHERE sketch IS NOT NULL ORDER BY place DESC LIMIT ?) ORDER BY place",
                Conditions.parameters(atMost),
                StoryShelf::sketched);
    }

    /** The copies that were found of any of these stories. */
    public List<Article> copiesOf(Collection<String> stories) {
        return store.list(
                "SELECT x.* FROM stories x WHERE x.copy_of" + AMONG + " ORDER BY x.rowid",
                Conditions.parameters(stories),
                StoryTable::read);
    }

    /**
     * What was read out of these stories, in the order in which they are named; those that the ledger lacks, and copies,
     * are left out.
     */
    public List<Coding> codings(Collection<String> stories) {
        Conditions ids = Conditions.parameters(stories);
        Map<String, Article> articles = new LinkedHashMap<>();
        store.list(
                        "SELECT x.* FROM stories x WHERE x.id" + AMONG
                                + " AND (x.copy_of IS NULL OR x.sketch IS NOT NULL)",
                        ids,
                        StoryTable::read)
                .forEach(article -> articles.put(article.id(), article));
        Map<String, List<Event>> events = entries("events", ids, EventTable::read, Event::story);
        Map<String, List<Statement>> statements = entries("statements", ids, StatementTable::read, Statement::story);
        Map<String, List<Claim>> claims = entries("claims", ids, ClaimTable::read, Claim::story);
        List<Coding> codings = new ArrayList<>();
        for (String story : stories) {
            Optional.ofNullable(articles.get(story))
                    .ifPresent(article -> codings.add(new Coding(
                            article,
                            events.getOrDefault(story, List.of()),
                            statements.getOrDefault(story, List.of()),
                            claims.getOrDefault(story, List.of()))));
        }
        return codings;
    }

    private <T> Map<String, List<T>> entries(
            String table, Conditions ids, Store.Reader<T> reader, Function<T, String> story) {
        return store
                .list("SELECT x.* FROM " + table + " x WHERE x.story" + AMONG + " ORDER BY x.rowid", ids, reader)
                .stream()
                .collect(Collectors.groupingBy(story));
    }

    private static Sketched sketched(ResultSet row) throws SQLException {
        Blob blob = row.getBlob("sketch");
        return new Sketched(
                row.getString("id"),
                row.getString("lead"),
                Optional.ofNullable(row.getObject("published", LocalDate.class)),
                StorySketch.of(blob.getBytes(1, (int) blob.length())));
    }
}
