package org.entente.bench.cluster;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.SparkSession;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.json.EntryWriter;

/** Codes the same real news alone and on Spark in several ways, and writes {@code docs/regressions/scale.md}. */
public final class ScaleRegression {

    private static final String DAY = "1987-06-01";
    private static final List<String> MASTERS = List.of("local[1]", "local[2]", "local[4]", "local-cluster[2,1,1536]");

    private final Path folder;
    private final Path news;
    private final Map<String, String> environment;
    private int stories;

    private ScaleRegression(Path folder) {
        this.folder = folder;
        this.news = folder.resolve("news.jsonl");
        this.environment = Map.of(
                "SPARK_HOME", folder.resolve("spark-home").toString(),
                "SPARK_SCALA_VERSION", "2.13",
                "SPARK_LOCAL_IP", "127.0.0.1");
    }

    /**
     * Runs it.
     *
     * @param arguments the folder of third-party data, the file to write, which stories to take
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ScaleRegression regression = new ScaleRegression(Files.createTempDirectory("entente-scale"));
        int every = Integer.parseInt(arguments[2]);
        regression.sample(Path.of(arguments[0]).resolve("benchmarks/reuters/stories.jsonl.gz"), every);
        Files.writeString(Path.of(arguments[1]), regression.page(every));
    }

    private void sample(Path packed, int every) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(packed)), StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(news)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (number++ % every == 0) {
                    out.write(line);
                    out.newLine();
                    stories++;
                }
            }
        }
    }

    private String page(int every) throws IOException, InterruptedException {
        Path ledger = folder.resolve("alone.duckdb");
        double alone = ChildProcess.start(
                        CodeAlone.class,
                        environment,
                        List.of(news.toString(), "--ledger", ledger.toString(), "--date", DAY, "--format", "jsonl"))
                .end();
        List<String> truth = entries(ledger);
        StringBuilder rows = new StringBuilder();
        for (String master : MASTERS) {
            Path out = folder.resolve("out-" + rows.length());
            double took = start(master, out).end();
            rows.append(
                    row(master, took, master.startsWith("local-") ? Double.NaN : took / alone, entries(out), truth));
        }
        String killed = killed(truth);
        return String.format(
                Locale.ROOT,
                """
            # The same coder over a cluster

            Made by `org.entente.bench.cluster.ScaleRegression SHARED OUT EVERY`: every EVERYth story of `benchmarks/reuters/` (here %d; %,d
            stories) is coded by `entente code` into a ledger, and by the job of `entente-spark.jar` in several ways on the same
            machine. Entries are events, reports, statements and claims as JSON Lines, sorted; *same* means byte for byte.

            `entente code` took %.1f s of processor time and made %,d entries.

            | Spark | processor time, s | of one machine's | entries | same |
            |---|---|---|---|---|
            %s
            Of the local cluster the processor time is the driver's alone.

            %s

            %s
            ## On paper

            From %.4f s of processor time a story, alone:

            | corpus | stories | core-hours to code | stories and entries, compressed |
            |---|---|---|---|
            %s
            A story takes %.1f kB in the folder, all tables together. Under keys for copies, 64 rows of 16 bytes a story are
            shuffled, sketches once or twice for each pair under a common key; links and tables shuffle each entry once. Coding dominates
            at each size; at 10^9 stories the shuffle of keys, %.0f TB, is the next thing to feel.
            """,
                every,
                stories,
                alone,
                truth.size(),
                rows,
                killed,
                skew(),
                alone / stories,
                paper(alone / stories, size(folder.resolve("out-0")) / (double) stories),
                size(folder.resolve("out-0")) / 1e3 / stories,
                1e9 * 64 * 16 / 1e12);
    }

    private ChildProcess start(String master, Path out) throws IOException {
        return ChildProcess.start(
                CodeOnSpark.class, environment, List.of(master, news.toString(), out.toString(), DAY, "4"));
    }

    private String killed(List<String> truth) throws IOException, InterruptedException {
        Path out = folder.resolve("killed");
        boolean early =
                start("local[2]", out).killWhen(() -> Files.exists(out.resolve("_work/coded/slice-00001/_SUCCESS")));
        double rest = start("local[2]", out).end();
        return String.format(
                Locale.ROOT,
                "A job that was killed %s and run again, which took another %.1f s of processor time: entries %s.",
                early ? "after the second of four slices" : "(too late: it had ended)",
                rest,
                entries(out).equals(truth) ? "the same" : "**not the same**");
    }

    private static String row(String master, double took, double share, List<String> entries, List<String> truth) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %.1f | %s | %,d | %s |%n",
                master,
                took,
                Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.2f", share),
                entries.size(),
                entries.equals(truth) ? "yes" : "**no**");
    }

    private static String skew() {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate()) {
            spark.sparkContext().setLogLevel("ERROR");
            StringBuilder told = new StringBuilder(
                    """
                    ## One wire story in thousands of papers

                    20,000 made-up stories, of which so many are one, every tenth with a word changed:

                    | copies of one story | found | processor time, s |
                    |---|---|---|
                    """);
            for (int wire : new int[] {1, 500, 5000}) {
                Skew.Outcome outcome = Skew.of(spark, 20_000, wire);
                told.append(String.format(
                        Locale.ROOT, "| %,d | %,d | %.1f |%n", wire, outcome.copies(), outcome.seconds()));
            }
            return told.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String paper(double seconds, double bytes) {
        StringBuilder rows = new StringBuilder();
        Object[][] corpora = {{"a day of Common Crawl News", 1e6}, {"a year of it", 3.65e8}, {"a licensed archive", 1e9}
        };
        for (Object[] corpus : corpora) {
            double count = (Double) corpus[1];
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %,.2f TB |%n",
                    corpus[0],
                    count,
                    count * seconds / 3600,
                    count * bytes / 1e12));
        }
        return rows.toString();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static List<String> entries(Path ledger) {
        List<String> lines = new ArrayList<>();
        try (Ledger opened = Ledger.read(ledger)) {
            StringWriter words = new StringWriter();
            try (EntryWriter out = EntryWriter.lines(words)) {
                opened.events(EventFilter.ALL).forEach(out::write);
                opened.reports(EventFilter.ALL).forEach(out::write);
                opened.statements(EventFilter.ALL).forEach(out::write);
                opened.claims(EventFilter.ALL).forEach(out::write);
            }
            words.toString().lines().sorted().forEach(lines::add);
        }
        return lines;
    }
}
