package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.coder.Coder;
import org.entente.spark.coding.CodeRows;
import org.entente.spark.coding.CoderSettings;
import org.entente.spark.copies.FindCopies;
import org.entente.spark.stories.InputFiles;
import org.entente.spark.stories.ReadStories;
import org.entente.spark.stories.ReadingSettings;
import org.entente.spark.stories.StoryRow;
import org.entente.spark.tables.Tables;

/**
 * Codes a corpus, step by step: reads it and puts its stories in order, finds copies, codes the rest slice by slice, and
 * writes the tables. What a killed run has finished, the next one finds.
 */
public final class CodingJob {

    private static final StructType NUMBERED =
            new StructType(StoryRow.SCHEMA.fields()).add("number", DataTypes.LongType);

    private final SparkSession spark;
    private final ReadingSettings reading;
    private final CoderSettings coding;
    private final int slices;

    /**
     * A job.
     *
     * @param reading how stories are to be read
     * @param coding what the coder is to work with
     * @param slices into how many parts the coding is cut; what is lost when a run is killed is at most one of them
     */
    public CodingJob(SparkSession spark, ReadingSettings reading, CoderSettings coding, int slices) {
        this.spark = spark;
        this.reading = reading;
        this.coding = coding;
        this.slices = slices;
    }

    /**
     * Codes what the files hold into a folder.
     *
     * @return what was done, by name: stories, copies, rejects, events
     * @throws JobFault if something keeps it from its work
     */
    public Map<String, Long> run(InputFiles files, String folder) {
        try {
            WorkFolder work = WorkFolder.open(spark, folder, job(files));
            if (!work.finished()) {
                work(files, work);
            }
            return JobJson.counts(work.told());
        } catch (IOException e) {
            throw new JobFault(folder + ": " + e.getMessage(), e);
        }
    }

    private void work(InputFiles files, WorkFolder work) throws IOException {
        Dataset<Row> read = work.step("read", () -> numbered(new ReadStories(spark, reading).read(files)));
        Dataset<Row> all = read.filter(col("reason").isNull());
        Dataset<Row> last = all.groupBy("id").agg(max("number").as("number")).select("number");
        Dataset<Row> stories = all.join(last, "number");
        Dataset<Row> copies = work.step(
                "copies", () -> FindCopies.among(stories.filter(col("sketch").isNotNull())));
        Dataset<Row> filed = stories.join(copies, stories.col("number").equalTo(copies.col("number")), "left")
                .drop(copies.col("number"));
        Dataset<Row> wanted = filed.filter(col("sketch").isNotNull())
                .filter(col("copy_of").isNull().or(col("says_more")));
        Dataset<Row> coded = coded(work, wanted);
        // what a copy is known by is not looked for again
        Dataset<Row> kept = filed.withColumn(
                        "sketch", when(col("copy_of").isNull().or(col("says_more")), col("sketch")))
                .drop("reason", "says_more");
        new Tables(spark, kept, coded.filter(col("fault").isNull())).write(work.root());
        rejects(read, coded).write().mode(SaveMode.Overwrite).parquet(work.table("rejects"));
        work.finish(JobJson.write(manifest(work, files)));
    }

    private Dataset<Row> coded(WorkFolder work, Dataset<Row> wanted) throws IOException {
        CodeRows coder = new CodeRows(spark, coding);
        int tasks = 2 * spark.sparkContext().defaultParallelism();
        Dataset<Row> coded = null;
        for (int i = 0; i < slices; i++) {
            int slice = i;
            String name = "coded/slice-%05d".formatted(slice);
            Dataset<Row> part = work.step(
                    name,
                    () -> coder.code(
                            wanted.filter(pmod(col("number"), lit(slices)).equalTo(slice))
                                    .repartition(tasks)));
            coded = coded == null ? part : coded.union(part);
        }
        return Objects.requireNonNull(coded);
    }

    private Dataset<Row> numbered(Dataset<Row> read) {
        JavaRDD<Row> rows = read.sort("file", "place").javaRDD().zipWithIndex().map(numbered -> {
            Object[] cells = new Object[NUMBERED.length()];
            for (int i = 0; i < cells.length - 1; i++) {
                cells[i] = numbered._1().get(i);
            }
            cells[cells.length - 1] = numbered._2();
            return RowFactory.create(cells);
        });
        return spark.createDataset(rows.rdd(), Encoders.row(NUMBERED));
    }

    private static Dataset<Row> rejects(Dataset<Row> read, Dataset<Row> coded) {
        Dataset<Row> unread = read.filter(col("reason").isNotNull()).select("file", "place", "reason");
        Dataset<Row> broken = coded.filter(col("fault").isNotNull())
                .join(read, "number")
                .select(col("file"), col("place"), col("fault"));
        return unread.union(broken).sort("file", "place");
    }

    private Map<String, String> job(InputFiles files) {
        Map<String, String> job = new TreeMap<>();
        job.put("input", JobJson.mark(files.marks()));
        job.put("reading", reading.toString());
        job.put("coder", Coder.VERSION);
        job.put("codebook", coding.mark());
        job.put("slices", Integer.toString(slices));
        return job;
    }

    private Map<String, Object> manifest(WorkFolder work, InputFiles files) {
        Map<String, Object> manifest = new LinkedHashMap<>(job(files));
        manifest.put("files", files.marks());
        Dataset<Row> stories = spark.read().parquet(work.table("stories"));
        Map<String, Long> counts = new TreeMap<>();
        counts.put("stories", stories.count());
        counts.put("copies", stories.filter(not(col("copy_of").isNull())).count());
        counts.put("rejects", spark.read().parquet(work.table("rejects")).count());
        counts.put(
                "events",
                spark.read()
                        .parquet(work.table("events"))
                        .select("event_id")
                        .distinct()
                        .count());
        manifest.put("counts", counts);
        return manifest;
    }
}
