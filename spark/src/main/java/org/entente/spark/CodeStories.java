package org.entente.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.spark.coding.CoderSettings;
import org.entente.spark.stories.InputFiles;
import org.entente.spark.stories.ReadingSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job for {@code spark-submit}: codes files of stories into a folder of Parquet tables. */
@Command(
        name = "entente-spark",
        description =
                "Codes stories into a folder of Parquet tables, which entente import --as entente takes into a ledger.")
public final class CodeStories implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files, folders or patterns, wherever Hadoop's connectors reach: JSON Lines, Parquet, CSV, WARC"
                            + " and whatever else entente code reads.")
    private List<String> files = List.of();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder to write.")
    private String out = "";

    @Option(names = "--field", paramLabel = "OURS=THEIRS", description = "What the input calls a field: text=body.")
    private Map<String, String> fields = Map.of();

    @Option(names = "--date", paramLabel = "DAY", description = "The day of publication of stories that do not say.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--codebook", paramLabel = "DIR", description = "A folder that adds to the codebook.")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--slices",
            paramLabel = "N",
            defaultValue = "8",
            description =
                    "Into how many parts the coding is cut (default: ${DEFAULT-VALUE}): a run that is killed loses at"
                            + " most one. Some 50,000 stories each are good.")
    private int slices;

    /** Runs the job and ends with its exit status: 0 done, 1 done but some input was rejected, 2 wrong usage, 3 not done. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CodeStories())
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    command.getErr().println("entente-spark: " + told(fault));
                    return 3;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (slices < 1) {
            throw new CommandLine.ParameterException(
                    new CommandLine(this), "--slices: at least 1 was expected but was " + slices);
        }
        try (SparkSession spark = SparkSession.builder().appName("Entente").getOrCreate()) {
            if (!spark.version().startsWith("4.")) {
                throw new JobFault("this jar is for Spark 4, but here is Spark " + spark.version());
            }
            InputFiles input = InputFiles.of(files, spark.sparkContext().hadoopConfiguration());
            CoderSettings coding =
                    CoderSettings.of(codebook, date.orElseGet(() -> LocalDate.now(ZoneId.systemDefault())));
            Map<String, Long> counts =
                    new CodingJob(spark, new ReadingSettings(fields, date), coding, slices).run(input, out);
            System.err.printf(
                    Locale.ROOT,
                    "%,d stories, of which %,d are copies; %,d events; %,d rejected; in %s%n",
                    counts.get("stories"),
                    counts.get("copies"),
                    counts.get("events"),
                    counts.get("rejects"),
                    out);
            return counts.getOrDefault("rejects", 0L) > 0 ? 1 : 0;
        }
    }

    /** The innermost fault of ours, where there is one: what the cluster wraps around it helps nobody. */
    private static String told(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof JobFault) {
                return String.valueOf(cause.getMessage());
            }
        }
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse(fault.toString());
    }
}
