package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Sparks to test with, on this machine alone. */
final class LocalSpark {

    private LocalSpark() {}

    /** One in this process, with so many threads. */
    static SparkSession threads(int threads) {
        return quiet("local[" + threads + "]").getOrCreate();
    }

    /**
     * A cluster of two workers, each a process of its own with its own coder. Where they look for Spark, a folder is laid out
     * with links to what this process runs with.
     */
    static SparkSession cluster() throws IOException {
        Path jars = Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        List<Path> classpath = Arrays.stream(
                        System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
        for (Path entry : classpath) {
            Path link = jars.resolve(entry.getFileName());
            if (Files.isRegularFile(entry) && !Files.exists(link)) {
                Files.createSymbolicLink(link, entry);
            }
        }
        String folders = String.join(
                java.io.File.pathSeparator,
                classpath.stream()
                        .filter(Files::isDirectory)
                        .map(Path::toString)
                        .toList());
        return quiet("local-cluster[2,1,1536]")
                .config("spark.executor.extraClassPath", folders)
                .config("spark.executor.memory", "1536m")
                .getOrCreate();
    }

    private static SparkSession.Builder quiet(String master) {
        return SparkSession.builder()
                .master(master)
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 3)
                .config("spark.sql.session.timeZone", "UTC");
    }
}
