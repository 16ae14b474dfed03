package org.entente.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.app.analysis.NetworkCommand;
import org.entente.app.analysis.RelationsCommand;
import org.entente.app.analysis.ThesisCommand;
import picocli.CommandLine;

/** Writes {@code docs/regressions/analysis-speed.md}: how long relations, network and a thesis take on ten million events. */
public final class AnalysisSpeed {

    private static final long EVENTS = 10_000_000;
    private static final double NANO = 1e9;

    private final Path ledger;
    private final PrintStream out;

    private AnalysisSpeed(Path ledger, PrintStream out) {
        this.ledger = ledger;
        this.out = out;
    }

    /** Arguments: the file to write and, if it is to be kept, where the ledger of ten million events is or is to be made. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path ledger = arguments.length > 1
                ? Path.of(arguments[1])
                : Files.createTempDirectory("entente").resolve("large.duckdb");
        if (!Files.exists(ledger)) {
            LargeLedger.make(ledger, EVENTS);
        }
        try (PrintStream out = new PrintStream(Path.of(arguments[0]).toFile(), StandardCharsets.UTF_8)) {
            new AnalysisSpeed(ledger, out).write();
        }
    }

    private void write() {
        out.println("# How long analyses take on ten million events");
        out.println();
        out.println("Written by `java -cp \"bench/target/classes:app/target/entente.jar:app/target/lib/*\""
                + " org.entente.bench.scale.AnalysisSpeed docs/regressions/analysis-speed.md`: a ledger of 10,000,000 events of 250"
                + " actors over 29 years, commands as a user gives them, in one Java process (its start not counted), "
                + Runtime.getRuntime().availableProcessors()
                + " processors. Seconds of processor time are what the work takes on one processor; on a machine that others use, the"
                + " clock shows more.");
        out.println();
        out.println("| command | seconds by the clock | seconds of processor time |");
        out.println("|---|---|---|");
        run(new RelationsCommand(), "relations", "RUS", "CHN", "--by", "week");
        run(new RelationsCommand(), "relations", "RUS", "CHN", "--by", "day", "--format", "json");
        run(new RelationsCommand(), "relations", "USA", "--by", "month");
        run(new NetworkCommand(), "network");
        run(new NetworkCommand(), "network", "--from", "2010-01-01", "--compare", "1995-01-01..2009-12-31");
        run(
                new ThesisCommand(),
                "thesis",
                "THREATEN,SANCTION,COERCE USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 30 days");
        run(new ThesisCommand(), "thesis", "CONFLICT USA -> * raises CONFLICT * -> USA within 7 days");
    }

    private void run(Object command, String... words) {
        String[] arguments = Arrays.copyOfRange(words, 1, words.length + 2);
        arguments[arguments.length - 2] = "--ledger";
        arguments[arguments.length - 1] = ledger.toString();
        StringWriter said = new StringWriter();
        long start = System.nanoTime();
        long before = processor();
        int status = new CommandLine(command)
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        double clock = (System.nanoTime() - start) / NANO;
        double processor = (processor() - before) / NANO;
        if (status != 0) {
            throw new IllegalStateException(List.of(words) + " ended with " + status + ": " + said);
        }
        out.printf(Locale.ROOT, "| `%s` | %.1f | %.1f |%n", String.join(" ", words), clock, processor);
        out.flush();
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
