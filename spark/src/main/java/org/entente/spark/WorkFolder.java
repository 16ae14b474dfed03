package org.entente.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.entente.ledger.CodedFolder;

/**
 * The folder that a job writes, and in it, under {@code _work}, what it has done so far: a job that was killed and is run
 * again does only what is missing. Each step is a folder that Spark marks when it is whole; {@code job.json} says whose work
 * it is.
 */
final class WorkFolder {

    private static final String DONE = "_SUCCESS";

    private final SparkSession spark;
    private final FileSystem files;
    private final Path folder;
    private final Path work;

    private WorkFolder(SparkSession spark, FileSystem files, Path folder) {
        this.spark = spark;
        this.files = files;
        this.folder = folder;
        this.work = new Path(folder, "_work");
    }

    /**
     * The folder for a job.
     *
     * @param job what tells the job from others: its input, settings and versions
     * @throws JobFault if the folder holds the work of another job, or anything else
     */
    static WorkFolder open(SparkSession spark, String name, Map<String, String> job) {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        try {
            Path folder = new Path(name);
            WorkFolder opened = new WorkFolder(spark, folder.getFileSystem(hadoop), folder);
            opened.claim(JobJson.write(job), job);
            return opened;
        } catch (IOException | IllegalArgumentException e) {
            throw new JobFault(name + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private void claim(String job, Map<String, String> now) throws IOException {
        Path mark = new Path(work, "job.json");
        if (files.exists(mark)) {
            Map<String, String> before = JobJson.read(text(mark));
            if (!before.equals(now)) {
                Map<String, String> changed = new TreeMap<>(now);
                before.forEach(changed::remove);
                throw new JobFault(folder + ": holds the unfinished work of another job (different: "
                        + String.join(", ", changed.keySet()) + "); name another folder, or delete it");
            }
        } else if (finished()) {
            return;
        } else if (files.exists(folder) && files.listStatus(folder).length > 0) {
            throw new JobFault(folder + ": is not empty; name a folder that is not there yet");
        } else {
            write(mark, job);
        }
    }

    /** Whether the job was finished before. */
    boolean finished() throws IOException {
        return files.exists(manifest());
    }

    /** What the finished job was. */
    String told() throws IOException {
        return text(manifest());
    }

    /** Does a step unless it was done, and gives what came of it. */
    Dataset<Row> step(String name, Supplier<Dataset<Row>> rows) throws IOException {
        Path to = new Path(work, name);
        if (!files.exists(new Path(to, DONE))) {
            rows.get().write().mode(SaveMode.Overwrite).parquet(to.toString());
        }
        return spark.read().parquet(to.toString());
    }

    /** The folder of a table. */
    String table(String name) {
        return new Path(folder, name).toString();
    }

    /** The folder itself. */
    String root() {
        return folder.toString();
    }

    /** Says that all is there, and clears away what is no longer needed. */
    void finish(String manifest) throws IOException {
        write(manifest(), manifest);
        files.delete(work, true);
    }

    private Path manifest() {
        return new Path(folder, CodedFolder.MANIFEST);
    }

    private void write(Path to, String text) throws IOException {
        Path part = new Path(to.getParent(), "." + to.getName() + ".part");
        try (OutputStream out = files.create(part, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        if (!files.rename(part, to)) {
            throw new IOException(to + " cannot be written");
        }
    }

    private String text(Path from) throws IOException {
        try (InputStream in = files.open(from)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
