package org.entente.spark.stories;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.coder.duplicates.Sketcher;
import org.entente.coder.ingest.Origin;
import org.entente.coder.language.LanguageFinder;
import org.entente.ledger.StoryDigest;
import org.entente.model.Article;

/** A story, or why there is none, as a row. */
public final class StoryRow {

    /**
     * The columns: {@code file} and {@code place} say where it stood; {@code reason} is null for a story, else why it is
     * none; {@code sketch} is null for a story in a language that is not read.
     */
    public static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("place", DataTypes.LongType, false)
            .add("id", DataTypes.StringType)
            .add("published", DataTypes.DateType)
            .add("title", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("publisher", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("other", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
            .add("digest", DataTypes.LongType)
            .add("sketch", DataTypes.BinaryType)
            .add("reason", DataTypes.StringType);

    private StoryRow() {}

    /** A story that stood there. */
    static Row of(Article story, Origin origin, long place) {
        return RowFactory.create(
                origin.source(),
                place,
                story.id(),
                story.published().map(Date::valueOf).orElse(null),
                story.title(),
                story.text(),
                story.publisher(),
                story.url(),
                story.language(),
                scala.jdk.javaapi.CollectionConverters.asScala(story.other()),
                StoryDigest.of(story),
                LanguageFinder.readable(story.language())
                        ? Sketcher.sketch(story.text()).bytes()
                        : null,
                null);
    }

    /** Something that stood there and is no story. */
    static Row rejected(Origin origin, long place, String reason) {
        return RowFactory.create(
                origin.source(), place, null, null, null, null, null, null, null, null, null, null, reason);
    }

    /** The story in a row that has these columns. */
    public static Article article(Row row) {
        Map<String, String> other = new HashMap<>(row.getJavaMap(row.fieldIndex("other")));
        return new Article(
                row.getAs("id"),
                published(row),
                row.getAs("title"),
                row.getAs("text"),
                row.getAs("publisher"),
                row.getAs("url"),
                row.getAs("language"),
                other);
    }

    /** The day of publication of the story in a row, empty where nothing says. */
    public static Optional<LocalDate> published(Row row) {
        return Optional.<Date>ofNullable(row.getAs("published")).map(Date::toLocalDate);
    }
}
