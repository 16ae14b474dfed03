package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {

    @TempDir
    private Path folder;

    @Test
    void twoExecutorsCodeWhatOneProcessCodes() throws IOException {
        Path corpus = Corpus.write(folder);
        List<String> alone;
        try (SparkSession spark = LocalSpark.threads(1)) {
            alone = coded(spark, corpus);
        }
        try (SparkSession cluster = LocalSpark.cluster()) {
            assertThat(coded(cluster, corpus)).isNotEmpty().isEqualTo(alone);
        }
    }

    @Test
    void aFunctionOfSqlGivesTheEntriesOfAStory() throws IOException {
        try (SparkSession spark = LocalSpark.threads(1)) {
            EntenteSpark.register(spark);
            Row row = spark.sql(
                            "SELECT entente_code('s1', '2024-05-20', '', 'France condemned the attack on Israel on Monday."
                                    + " The French president, Emmanuel Macron, visited Germany on Sunday.', NULL) AS entries")
                    .first();
            assertThat(row.<String>getList(0))
                    .isNotEmpty()
                    .allMatch(entry -> entry.startsWith("{\"kind\":"))
                    .anyMatch(entry -> entry.contains("\"type\":\"CONSULT\""));
            assertThat(spark.sql("SELECT entente_code('s1', NULL, NULL, NULL, NULL)")
                            .first()
                            .isNullAt(0))
                    .isTrue();
        }
    }

    private static List<String> coded(SparkSession spark, Path corpus) {
        Dataset<Row> stories = spark.read()
                .option("mode", "DROPMALFORMED")
                .json(corpus.toString())
                .repartition(4);
        return EntenteSpark.code(stories)
                .select("event_id", "source_name", "target_name", "type", "evidence")
                .toJSON()
                .collectAsList()
                .stream()
                .sorted()
                .toList();
    }
}
