package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    private static final Map<String, String> JOB = Map.of("input", "a", "coder", "1");

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = LocalSpark.threads(1);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void aStepThatWasDoneIsNotDoneAgain() throws IOException {
        String out = folder.resolve("out").toString();
        WorkFolder.open(spark, out, JOB).step("five", () -> spark.range(5).toDF());
        WorkFolder again = WorkFolder.open(spark, out, JOB);
        assertThat(again.step("five", () -> {
                            throw new AssertionError("was done");
                        })
                        .count())
                .isEqualTo(5);
    }

    @Test
    void theWorkOfAnotherJobIsLeftAlone() throws IOException {
        String out = folder.resolve("out").toString();
        WorkFolder.open(spark, out, JOB).step("five", () -> spark.range(5).toDF());
        assertThatThrownBy(() -> WorkFolder.open(spark, out, Map.of("input", "b", "coder", "1")))
                .isInstanceOf(JobFault.class)
                .hasMessageContaining("holds the unfinished work of another job (different: input)");
    }
}
