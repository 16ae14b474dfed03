package org.entente.spark.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.monotonically_increasing_id;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.LineRecordReader;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.coder.ingest.Origin;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.StoryRecords;
import org.entente.spark.JobFault;
import scala.Tuple2;

/**
 * Reads files as rows of {@link StoryRow#SCHEMA}. JSON Lines are split by the byte, Parquet and tables as Spark splits them;
 * of WARC files, archives, feeds and pages each is read by one task, as the coder reads it on one machine.
 */
public final class ReadStories {

    private static final String PLACE = " place";

    private final SparkSession spark;
    private final ReadingSettings settings;

    /** Reads by these settings. */
    public ReadStories(SparkSession spark, ReadingSettings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /** The stories in the files, and what in them is none. */
    public Dataset<Row> read(InputFiles files) {
        List<Dataset<Row>> parts = new ArrayList<>();
        if (!files.of(InputFiles.Kind.LINES).isEmpty()) {
            parts.add(lines(files.of(InputFiles.Kind.LINES)));
        }
        files.of(InputFiles.Kind.PARQUET)
                .forEach(file -> parts.add(rows(file, spark.read().parquet(file))));
        for (String file : files.of(InputFiles.Kind.TABLE)) {
            String separator = file.toLowerCase(Locale.ROOT).contains(".tsv") ? "\t" : ",";
            parts.add(rows(
                    file,
                    spark.read()
                            .option("header", true)
                            .option("multiLine", true)
                            .option("escape", "\"")
                            .option("sep", separator)
                            .csv(file)));
        }
        if (!files.of(InputFiles.Kind.WHOLE).isEmpty()) {
            parts.add(whole(files.of(InputFiles.Kind.WHOLE)));
        }
        return parts.stream().reduce(Dataset::union).orElseThrow();
    }

    /**
     * The stories in the rows of a table.
     *
     * @param name what the table is called in rejects
     * @throws JobFault if it has no column for the text
     */
    public Dataset<Row> rows(String name, Dataset<Row> table) {
        String text = settings.theirs("text");
        if (!List.of(table.columns()).contains(text)) {
            throw new JobFault(name + ": has no column \"" + text + "\"; its columns are "
                    + String.join(", ", table.columns()) + " (the one with the text: --field text=NAME)");
        }
        ReadingSettings by = settings;
        List<String> columns = List.of(table.columns());
        Column[] words = columns.stream()
                .map(column -> col("`" + column + "`").cast("string"))
                .toArray(Column[]::new);
        return table.select(words)
                .withColumn(PLACE, monotonically_increasing_id())
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Unfolding<>(rows, row -> {
                            StoryRows stories = new StoryRows(row.getLong(columns.size()));
                            by.records().row(values(row, columns), new Origin(name, 0, Origin.UNKNOWN), stories);
                            return stories.rows();
                        }),
                        Encoders.row(StoryRow.SCHEMA));
    }

    private static Map<String, String> values(Row row, List<String> columns) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = row.getString(i);
            if (value != null) {
                values.put(columns.get(i), value);
            }
        }
        return values;
    }

    private Dataset<Row> lines(List<String> files) {
        ReadingSettings by = settings;
        Configuration hadoop = new Configuration(spark.sparkContext().hadoopConfiguration());
        hadoop.setInt(LineRecordReader.MAX_LINE_LENGTH, ReadingOptions.DEFAULT_MAX_BYTES);
        JavaNewHadoopRDD<LongWritable, Text> lines = (JavaNewHadoopRDD<LongWritable, Text>) context()
                .newAPIHadoopFile(
                        String.join(",", files), TextInputFormat.class, LongWritable.class, Text.class, hadoop);
        JavaRDD<Row> rows = lines.mapPartitionsWithInputSplit(
                (split, records) -> {
                    String file = ((FileSplit) split).getPath().toString();
                    StoryRecords reader = by.records();
                    return new Unfolding<>(records, record -> line(reader, file, record));
                },
                true);
        return spark.createDataset(rows.rdd(), Encoders.row(StoryRow.SCHEMA));
    }

    private static List<Row> line(StoryRecords reader, String file, Tuple2<LongWritable, Text> record) {
        long offset = record._1().get();
        StoryRows stories = new StoryRows(offset);
        reader.line(record._2().toString(), new Origin(file, 0, offset), stories);
        return stories.rows();
    }

    private Dataset<Row> whole(List<String> files) {
        ReadingSettings by = settings;
        JavaRDD<Row> rows = context()
                .binaryFiles(String.join(",", files), files.size())
                .mapPartitions(streams -> new Unfolding<>(streams, stream -> file(by, stream)));
        return spark.createDataset(rows.rdd(), Encoders.row(StoryRow.SCHEMA));
    }

    private static List<Row> file(ReadingSettings by, Tuple2<String, PortableDataStream> file) throws Exception {
        StoryRows stories = new StoryRows(0);
        try (InputStream in = file._2().open()) {
            by.records().file(file._1(), in, stories);
        }
        return stories.rows();
    }

    private JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }
}
