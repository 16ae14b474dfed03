package org.entente.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.entente.app.coding.CodeCommand;
import org.entente.coder.nlp.EnglishReader;
import picocli.CommandLine;

/** Codes real news into a ledger, and writes how fast that was and where the time went to {@code docs/regressions/speed.md}. */
public final class SpeedRegression {

    private static final int CALIBRATION = 200_000_000;

    private SpeedRegression() {}

    /**
     * Runs it.
     *
     * @param arguments the folder of third-party data, the file to write, which stories to take, the class path of CoreNLP
     *     and how many stories it reads
     */
    public static void main(String[] arguments) throws IOException, ParseException, InterruptedException {
        int every = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        Path folder = Files.createTempDirectory("entente-speed");
        Path news = folder.resolve("news.jsonl");
        sample(Path.of(arguments[0]).resolve("benchmarks/reuters/stories.jsonl.gz"), news, every);
        double calibration = calibrate();
        EnglishReader reader = EnglishReader.load();
        Volume volume = Volume.of(news, reader);
        Pace pace = new Pace();
        String page = page(news, folder, every, calibration, volume, pace);
        String beside = arguments.length > 4
                ? CoreNlpBeside.rows(arguments[3], news, Integer.parseInt(arguments[4]), reader, pace.perSecond)
                : CoreNlpBeside.ABSENT;
        Files.writeString(
                Path.of(arguments[1]), page + "\n" + beside + "\n" + SieveLoss.page(Path.of(arguments[0]), every));
    }

    /** What the run came to. */
    private static final class Pace {
        private double perSecond;
    }

    private static String page(Path news, Path folder, int every, double calibration, Volume volume, Pace pace)
            throws IOException, ParseException {
        double cpu = cpu();
        long began = System.nanoTime();
        Path recorded = folder.resolve("speed.jfr");
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.start();
            code(news, folder.resolve("speed.duckdb"));
            recording.dump(recorded);
        }
        double took = cpu() - cpu;
        pace.perSecond = volume.sentences() / took;
        double clock = (System.nanoTime() - began) / 1e9;
        return String.format(
                Locale.ROOT,
                """
            # Speed

            Made by `org.entente.bench.speed.SpeedRegression SHARED OUT [EVERY [CORENLP STORIES]]`; SHARED is the folder that holds `benchmarks/reuters/`, of
            which every EVERYth story is taken (here %d). `entente code` reads them from a file, codes them on %d threads and keeps
            them in a new ledger. What other programs on the machine take makes the clock meaningless: the rates are for a
            second of processor time, starting, compiling and collecting garbage included. On two idle processors, twice as much is
            done in a second. To compare machines: %,d steps of a linear congruential generator took %.2f s of processor time.

            | | |
            |---|---|
            | stories | %,d |
            | sentences | %,d |
            | text | %.1f MB |
            | processor time | %.1f s |
            | by the clock | %.1f s |
            | stories / s of one processor | %.1f |
            | sentences / s of one processor | %.0f |
            | MB / s of one processor | %.3f |
            | most heap in use after a collection | %.0f MB |
            | most memory in all, the database's included | %s |

            ## Where the time goes

            Samples of Java Flight Recorder, each counted for the innermost of our packages on its stack:

            | package | share |
            |---|---|
            %s""",
                every,
                Runtime.getRuntime().availableProcessors(),
                CALIBRATION,
                calibration,
                volume.stories(),
                volume.sentences(),
                volume.bytes() / 1e6,
                took,
                clock,
                volume.stories() / took,
                volume.sentences() / took,
                volume.bytes() / 1e6 / took,
                heap(),
                resident(),
                Profile.of(recorded).rows());
    }

    private static void code(Path news, Path ledger) {
        CommandLine command = new CommandLine(new CodeCommand());
        command.setOut(new PrintWriter(Writer.nullWriter()));
        int status = command.execute(news.toString(), "--ledger", ledger.toString(), "--quiet");
        if (status != 0) {
            throw new IllegalStateException("coding ended with status " + status);
        }
    }

    private static void sample(Path from, Path to, int every) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(from)), StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(to)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (number++ % every == 0) {
                    out.write(line);
                    out.newLine();
                }
            }
        }
    }

    /** Seconds of processor time for a loop that needs nothing but a processor. */
    private static double calibrate() {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            double before = cpu();
            long value = round;
            for (int i = 0; i < CALIBRATION; i++) {
                value = value * 6364136223846793005L + 1442695040888963407L;
            }
            double took = cpu() - before;
            best = value == 0 ? best : Math.min(best, took);
        }
        return best;
    }

    private static double cpu() {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) Objects.requireNonNull(ManagementFactory.getOperatingSystemMXBean());
        return system.getProcessCpuTime() / 1e9;
    }

    private static double heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                / 1e6;
    }

    /** The most memory that the process ever held, where the system tells. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "not known here";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000 + " MB")
                .findFirst()
                .orElse("not known here");
    }
}
