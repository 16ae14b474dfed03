package org.entente.bench.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.entente.spark.CodingJob;
import org.entente.spark.coding.CoderSettings;
import org.entente.spark.stories.InputFiles;
import org.entente.spark.stories.ReadingSettings;

/** The job of the cluster as a process of its own, on this machine. */
final class CodeOnSpark {

    private CodeOnSpark() {}

    /**
     * Runs it.
     *
     * @param arguments the master, the file of stories, the folder to write, the day of dateless stories, the slices
     */
    public static void main(String[] arguments) throws IOException {
        SparkSession.Builder builder = SparkSession.builder()
                .master(arguments[0])
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.sql.session.timeZone", "UTC");
        if (arguments[0].startsWith("local-cluster")) {
            builder.config("spark.executor.memory", "1536m")
                    .config("spark.executor.extraClassPath", layOut(Path.of(System.getenv("SPARK_HOME"))));
        }
        try (SparkSession spark = builder.getOrCreate()) {
            spark.sparkContext().setLogLevel("ERROR");
            CoderSettings coder = CoderSettings.of(Optional.empty(), LocalDate.parse(arguments[3]));
            new CodingJob(spark, ReadingSettings.defaults(), coder, Integer.parseInt(arguments[4]))
                    .run(
                            InputFiles.of(
                                    List.of(arguments[1]), spark.sparkContext().hadoopConfiguration()),
                            arguments[2]);
        }
        ChildProcess.tell();
    }

    /** Lays out a folder in which executors find Spark and this program; gives what of it are folders of classes. */
    private static String layOut(Path home) throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        List<Path> classpath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).toAbsolutePath())
                .toList();
        for (Path entry : classpath) {
            Path link = jars.resolve(entry.getFileName());
            if (Files.isRegularFile(entry) && !Files.exists(link)) {
                Files.createSymbolicLink(link, entry);
            }
        }
        return String.join(
                File.pathSeparator,
                classpath.stream()
                        .filter(Files::isDirectory)
                        .map(Path::toString)
                        .toList());
    }
}
