package org.entente.spark.coding;

import java.util.Iterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.coder.Coder;
import org.entente.spark.stories.StoryRow;

/** Codes stories, each by itself: one that breaks the coder fails no task. */
public final class CodeRows {

    private final Broadcast<CoderSettings> settings;

    /** Codes by these settings, which are sent to each executor once. */
    public CodeRows(SparkSession spark, CoderSettings settings) {
        this.settings = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(settings);
    }

    /**
     * What is read out of stories.
     *
     * @param stories rows of {@link StoryRow#SCHEMA} with their {@code number}
     * @return rows of {@link CodedRow#SCHEMA}
     */
    public Dataset<Row> code(Dataset<Row> stories) {
        Broadcast<CoderSettings> by = settings;
        return stories.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> rows.hasNext() ? coded(rows, by.value()) : rows,
                Encoders.row(CodedRow.SCHEMA));
    }

    private static Iterator<Row> coded(Iterator<Row> stories, CoderSettings by) {
        Coder coder = SharedCoder.of(by);
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return stories.hasNext();
            }

            @Override
            public Row next() {
                return code(coder, stories.next(), by);
            }
        };
    }

    private static Row code(Coder coder, Row story, CoderSettings by) {
        long number = story.<Long>getAs("number");
        try {
            return CodedRow.of(number, coder.code(StoryRow.article(story), by.dateless()));
        } catch (RuntimeException | StackOverflowError e) {
            return CodedRow.broken(number, "this story breaks the coder (" + e + "); please report it");
        }
    }
}
