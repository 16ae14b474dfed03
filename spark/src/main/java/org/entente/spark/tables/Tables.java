package org.entente.spark.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.spark.coding.CodedRow;

/** Makes the tables of a coded folder of stories and of what was read out of them. */
public final class Tables {

    private final SparkSession spark;
    private final Dataset<Row> stories;
    private final Dataset<Row> records;

    /**
     * The tables of a corpus.
     *
     * @param stories its stories with their {@code number} and {@code copy_of}
     * @param coded rows of {@link CodedRow#SCHEMA}
     */
    public Tables(SparkSession spark, Dataset<Row> stories, Dataset<Row> coded) {
        this.spark = spark;
        this.stories = stories;
        Dataset<Row> told = stories.select("number", "published", "title", "publisher", "url")
                .join(coded, "number");
        this.records = kind(told, "event", "events")
                .union(kind(told, "statement", "statements"))
                .union(kind(told, "claim", "claims"));
    }

    /** Every report of every event, one row for each pair of a source and a target, entries in {@code record}. */
    public Dataset<Row> reports() {
        records.createOrReplaceTempView("records");
        return spark.sql(Query.of("reports"));
    }

    /** Writes all tables under a folder; those of events by month. */
    public void write(String folder) {
        Dataset<Row> kept = records.persist(StorageLevel.MEMORY_AND_DISK());
        kept.createOrReplaceTempView("records");
        stories.createOrReplaceTempView("stories");
        stories.sort("number").write().mode(SaveMode.Overwrite).parquet(folder + "/stories");
        Dataset<Row> events = kept.filter(col("kind").equalTo("event"));
        whole(LinkReports.of(events), folder, "links", "date", "key", "event");
        spark.read().parquet(folder + "/links").createOrReplaceTempView("links");
        whole(CountedRows.of(events), folder, "interactions", "date", "event", "source", "target");
        Dataset<Row> reports = spark.sql(Query.of("reports"));
        byMonth(reports, folder, "reports");
        reports.createOrReplaceTempView("reports");
        byMonth(canonical(), folder, "events");
        whole(spark.sql(Query.of("statements")), folder, "statements", "story_id", "statement_number");
        whole(spark.sql(Query.of("claims")), folder, "claims", "story_id", "claim_number");
        kept.unpersist();
    }

    private Dataset<Row> canonical() {
        Dataset<Row> events = spark.sql(Query.of("events"));
        return events.withColumn("story_count", col("stories"))
                .withColumn("source_count", col("sources"))
                .drop("stories", "sources");
    }

    private static void byMonth(Dataset<Row> rows, String folder, String name) {
        rows.withColumn("month", date_format(col("event_date"), "yyyy-MM"))
                .repartition(col("month"))
                .sortWithinPartitions(
                        "month",
                        "event_date",
                        "story_id",
                        "sentence",
                        "trigger_start",
                        "event_id",
                        "source_number",
                        "target_number")
                .drop("source_number", "target_number", "trigger_start")
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "zstd")
                .partitionBy("month")
                .parquet(folder + "/" + name);
    }

    private static void whole(Dataset<Row> rows, String folder, String name, String first, String... then) {
        rows.sort(first, then)
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "zstd")
                .parquet(folder + "/" + name);
    }

    private static Dataset<Row> kind(Dataset<Row> told, String kind, String column) {
        return told.select(
                        col("number"),
                        col("published"),
                        col("title"),
                        col("publisher"),
                        col("url"),
                        posexplode(col(column)).as(new String[] {"position", "record"}))
                .withColumn("kind", lit(kind));
    }
}
