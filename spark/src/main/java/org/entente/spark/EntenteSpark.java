package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.DataTypes;
import org.entente.spark.coding.CodeRows;
import org.entente.spark.coding.CodeText;
import org.entente.spark.coding.CoderSettings;
import org.entente.spark.stories.ReadStories;
import org.entente.spark.stories.ReadingSettings;
import org.entente.spark.tables.Tables;

/** For notebooks: stories in, events out, by the coder that ships in this jar. */
public final class EntenteSpark {

    private EntenteSpark() {}

    /**
     * Codes stories.
     *
     * @param stories with at least a column {@code text}; {@code id}, {@code date}, {@code title}, {@code publisher}, {@code
     *     url} and {@code language} are read where they are there. A row that is no story gives nothing
     * @return a row for each event and pair of a source and a target, in the columns of {@code entente export}, then {@code
     *     event_number} and {@code record}, which holds the whole entry as JSON on one of the rows of each event
     * @throws JobFault if there is no column {@code text}
     */
    public static Dataset<Row> code(Dataset<Row> stories) {
        SparkSession spark = stories.sparkSession();
        Dataset<Row> read = new ReadStories(spark, ReadingSettings.defaults())
                .rows("stories", stories)
                .filter(col("reason").isNull())
                .withColumn("number", monotonically_increasing_id())
                .withColumn("copy_of", lit(null).cast("string"));
        Dataset<Row> coded =
                new CodeRows(spark, settings()).code(read.filter(col("sketch").isNotNull()));
        return new Tables(spark, read, coded).reports().drop("source_number", "target_number", "trigger_start");
    }

    /**
     * Registers the function {@code entente_code(id, date, title, text, publisher)} for SQL and Python: an array of entries
     * as JSON, the events first, then statements and claims; null where there is no text. A null date is that of today.
     */
    public static void register(SparkSession spark) {
        CoderSettings settings = settings();
        spark.udf()
                .register(
                        "entente_code",
                        (UDF5<String, String, String, String, String, String[]>) (id, date, title, text, publisher) ->
                                CodeText.entries(settings, id, date, title, text, publisher),
                        DataTypes.createArrayType(DataTypes.StringType));
    }

    private static CoderSettings settings() {
        return CoderSettings.of(Optional.empty(), LocalDate.now(ZoneId.systemDefault()));
    }
}
