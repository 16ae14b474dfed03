package org.entente.bench.cluster;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.coder.duplicates.Sketcher;
import org.entente.spark.copies.FindCopies;

/** How long copies take to be found where one wire story stands in thousands of papers, a part of it with small changes. */
final class Skew {

    private static final StructType STORY = new StructType()
            .add("number", DataTypes.LongType)
            .add("id", DataTypes.StringType)
            .add("published", DataTypes.DateType)
            .add("sketch", DataTypes.BinaryType);

    private Skew() {}

    /**
     * What it took.
     *
     * @param copies how many of the stories are copies
     * @param seconds of processor time
     */
    record Outcome(long copies, double seconds) {}

    /** Finds the copies among so many stories, of which so many are one wire story, every tenth with a word changed. */
    static Outcome of(SparkSession spark, int stories, int wire) {
        Random random = new Random(2026);
        String story = text(random);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < stories; i++) {
            String text =
                    i >= wire ? text(random) : i % 10 == 0 ? story.replaceFirst("w\\d+ ", "changed" + i + " ") : story;
            rows.add(RowFactory.create(
                    (long) i,
                    "s" + i,
                    Date.valueOf("2024-05-20"),
                    Sketcher.sketch(text).bytes()));
        }
        double before = cpu();
        long copies =
                FindCopies.among(spark.createDataset(rows, Encoders.row(STORY))).count();
        return new Outcome(copies, cpu() - before);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 300; word++) {
            text.append('w').append(random.nextInt(20_000)).append(' ');
        }
        return text.toString();
    }

    private static double cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }
}
