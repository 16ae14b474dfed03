package org.entente.bench.history;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.HistoryTally;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.Sides;
import org.entente.analysis.thesis.Finding;
import org.entente.analysis.thesis.ThesisTest;
import org.entente.app.ExitStatus;
import org.entente.app.ledger.ImportCommand;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.entente.model.Interaction;
import picocli.CommandLine;

/**
 * Writes {@code docs/regressions/autumn-2018.md} from the ICEWS events of autumn 2018, and from a sample of those of 2005 to 2015.
 */
public final class AutumnRegression {

    private static final long SEED = 1;
    private static final List<Sides> DYADS = List.of(
            Sides.dyad("RUS", "CHN"),
            Sides.dyad("USA", "CHN"),
            Sides.dyad("USA", "RUS"),
            Sides.dyad("PRK", "KOR"),
            Sides.dyad("SAU", "TUR"));
    private static final List<String> THESES = List.of(
            "THREATEN,SANCTION,COERCE USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 30 days",
            "THREATEN,SANCTION,COERCE USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 14 days",
            "THREATEN,SANCTION,COERCE USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 7 days",
            "CONFLICT USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 7 days",
            "CONFLICT USA -> CHN raises CONFLICT CHN -> USA within 7 days");

    private final PrintStream out;

    private AutumnRegression(PrintStream out) {
        this.out = out;
    }

    /** Arguments: the folder of third-party data, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path events = Path.of(arguments[0]).resolve("events");
        try (PrintStream out = new PrintStream(Path.of(arguments[1]).toFile(), StandardCharsets.UTF_8)) {
            new AutumnRegression(out)
                    .write(read(events.resolve("icews18-autumn.tsv")), read(events.resolve("icews05-15-sample.tsv")));
        }
    }

    /** What an import makes of a file, which has no header of its own. */
    private static List<Interaction> read(Path file) throws IOException {
        Path folder = Files.createTempDirectory("entente");
        Path rows = folder.resolve("events.tsv");
        Path ledger = folder.resolve("events.duckdb");
        Files.writeString(rows, "source\ttype\ttarget\tdate\n" + Files.readString(file));
        int status = new CommandLine(new ImportCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(rows.toString(), "--as", "plain", "--ledger", ledger.toString());
        if (status > ExitStatus.SOME_REJECTED) {
            throw new IllegalStateException(file + " cannot be imported");
        }
        try (Ledger open = Ledger.read(ledger);
                Stream<Interaction> acts = open.interactions(InteractionFilter.ALL)) {
            return acts.toList();
        } finally {
            Files.deleteIfExists(ledger);
            Files.deleteIfExists(rows);
            Files.deleteIfExists(folder);
        }
    }

    private void write(List<Interaction> autumn, List<Interaction> decade) {
        out.println("# Autumn 2018, and China and Japan 2005 to 2015");
        out.println();
        out.println("Written by `mvn -q -Dquick -DskipTests package -pl bench -am && java -cp"
                + " \"bench/target/classes:app/target/entente.jar:app/target/lib/*\" org.entente.bench.history.AutumnRegression"
                + " ../shared docs/regressions/autumn-2018.md`, from `events/icews18-autumn.tsv` and"
                + " `events/icews05-15-sample.tsv` as `entente import --as plain` reads them. Seed " + SEED + ".");
        out.println();
        out.println("## Relations by week");
        out.println();
        Window window = window(autumn);
        DYADS.forEach(dyad ->
                out.println(new RelationParagraph(Relation.of(dyad, Period.WEEK, window, autumn.stream())).write()));
        out.println("## The report's thesis, and some beside it");
        out.println();
        THESES.forEach(thesis -> thesis(Thesis.parse(thesis), autumn, window));
        new NetworkParagraph(autumn, window).write(out);
        out.println("## China and Japan by month, a random fifth of the events");
        out.println();
        out.println(new RelationParagraph(
                        Relation.of(Sides.dyad("CHN", "JPN"), Period.MONTH, window(decade), decade.stream()))
                .write());
    }

    private void thesis(Thesis thesis, List<Interaction> acts, Window window) {
        HistoryTally tally = new HistoryTally(thesis, window);
        acts.forEach(tally::add);
        Finding finding = new ThesisTest(SEED).test(thesis, tally.history());
        out.printf("**%s**: %s%n%n", thesis, finding.sentence());
        finding.evidence()
                .ifPresent(evidence -> out.printf(
                        Locale.ROOT,
                        "%d causes, %d effects. Epochs: %.2f times, p %.3f. Count model: rate ratio %.2f (%.2f to %.2f), p %.3f."
                                + " Point process: %.2f effects a cause (%.2f to %.2f), p %.3f. After rather than before: p %.3f.%n%n",
                        finding.causes(),
                        finding.effects(),
                        evidence.epochs().ratio(),
                        evidence.epochsP(thesis.direction()),
                        evidence.lags().rateRatio(),
                        evidence.lags().low(),
                        evidence.lags().high(),
                        evidence.lagsP(thesis.direction()),
                        evidence.hawkes().branching(),
                        evidence.hawkes().low(),
                        evidence.hawkes().high(),
                        evidence.hawkesP(thesis.direction()),
                        evidence.after()));
    }

    private static Window window(List<Interaction> acts) {
        LocalDate first = acts.get(0).date();
        return new Window(first, acts.get(acts.size() - 1).date());
    }
}
