package org.entente.spark.copies;

import static org.apache.spark.sql.functions.col;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.coder.duplicates.Bands;
import org.entente.coder.duplicates.CopyRule;
import org.entente.coder.duplicates.StoryClusters;
import org.entente.coder.duplicates.StoryClusters.Match;
import org.entente.model.StorySketch;

/**
 * Finds copies: stories under a common key are paired, pairs that are copies by their words join components, and within each
 * component stories are placed one by one in their order, as one machine does with all of them. Stories of different
 * components cannot be copies of each other, so that nothing is different from that; but for corpora beyond what one machine
 * remembers, where this finds more.
 */
public final class FindCopies {

    /** The columns of what comes out: a story, which it is a copy of, and whether it says more than that. */
    public static final StructType COPY = new StructType()
            .add("number", DataTypes.LongType, false)
            .add("copy_of", DataTypes.StringType, false)
            .add("says_more", DataTypes.BooleanType, false);

    private static final StructType KEYED = new StructType()
            .add("key", DataTypes.IntegerType, false)
            .add("number", DataTypes.LongType, false)
            .add("face", DataTypes.LongType, false);

    private FindCopies() {}

    /**
     * The copies among stories.
     *
     * @param stories {@code number} (their order), {@code id}, {@code published} and {@code sketch}, which is never null
     * @return rows of {@link #COPY}
     */
    public static Dataset<Row> among(Dataset<Row> stories) {
        Dataset<Row> sketches = stories.select("number", "id", "published", "sketch");
        Dataset<Row> keyed = sketches.flatMap((FlatMapFunction<Row, Row>) FindCopies::keys, Encoders.row(KEYED));
        Dataset<Row> pairs = keyed.repartition(col("key"))
                .sortWithinPartitions("key", "number")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Candidates::new, Encoders.row(Candidates.PAIR))
                .distinct();
        Dataset<Row> edges = pairs.join(named(sketches, "one"), "one")
                .join(named(sketches, "other"), "other")
                .filter((FilterFunction<Row>) FindCopies::copies)
                .select("one", "other");
        Dataset<Row> components = Components.of(edges);
        return sketches.join(components, "number")
                .groupByKey((MapFunction<Row, Long>) row -> row.<Long>getAs("component"), Encoders.LONG())
                .flatMapGroups((FlatMapGroupsFunction<Long, Row, Row>) FindCopies::place, Encoders.row(COPY));
    }

    private static Dataset<Row> named(Dataset<Row> sketches, String as) {
        return sketches.select(
                col("number").as(as),
                col("published").as(as + "_published"),
                col("sketch").as(as + "_sketch"));
    }

    private static Iterator<Row> keys(Row story) {
        byte[] sketch = story.getAs("sketch");
        long number = story.<Long>getAs("number");
        long face =
                31L * Arrays.hashCode(sketch) + published(story, "published").hashCode();
        List<Row> keys = new ArrayList<>();
        for (int key : Bands.of(StorySketch.of(sketch))) {
            keys.add(RowFactory.create(key, number, face));
        }
        return keys.iterator();
    }

    private static boolean copies(Row pair) {
        double found = CopyRule.resemblance(
                StorySketch.of(pair.getAs("one_sketch")), StorySketch.of(pair.getAs("other_sketch")));
        return found > 0
                && found >= CopyRule.asked(published(pair, "one_published"), published(pair, "other_published"));
    }

    private static Iterator<Row> place(Long component, Iterator<Row> stories) {
        List<Row> inOrder = new ArrayList<>();
        stories.forEachRemaining(inOrder::add);
        inOrder.sort(Comparator.comparingLong(row -> row.<Long>getAs("number")));
        StoryClusters clusters = new StoryClusters(inOrder.size());
        List<Row> copies = new ArrayList<>();
        for (Row story : inOrder) {
            Optional<Match> match = clusters.place(
                    story.getAs("id"), published(story, "published"), StorySketch.of(story.getAs("sketch")));
            match.ifPresent(found ->
                    copies.add(RowFactory.create(story.<Long>getAs("number"), found.story(), found.saysMore())));
        }
        return copies.iterator();
    }

    private static Optional<LocalDate> published(Row row, String column) {
        return Optional.<Date>ofNullable(row.getAs(column)).map(Date::toLocalDate);
    }
}
