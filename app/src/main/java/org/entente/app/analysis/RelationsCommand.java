package org.entente.app.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationTally;
import org.entente.analysis.relations.Sides;
import org.entente.app.ExitStatus;
import org.entente.app.console.FormatOption;
import org.entente.app.ledger.LedgerOption;
import org.entente.ledger.Ledger;
import org.entente.ledger.Tallies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente relations}: how two sides stood to each other over time. */
@Command(
        name = "relations",
        description = "Shows how two actors or groups of actors stood to each other, or one to all others.")
public final class RelationsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "An actor's code, or several with commas: RUS,BLR.")
    private String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other side; all others if left out.")
    private @Nullable String second;

    @Option(
            names = "--by",
            paramLabel = "PERIOD",
            defaultValue = "week",
            description = "day, week, month or year (default: ${DEFAULT-VALUE}).")
    private Period period;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description =
                    "Write it to a file too; its ending says how: .html for a page with charts, .csv, .jsonl or .parquet.")
    private @Nullable Path file;

    @Mixin
    private WindowOptions window;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        window.check();
        Sides sides = sides();
        Optional<RelationsExport> export =
                Optional.ofNullable(file).map(to -> RelationsExport.to(to, spec.commandLine()));
        try (Ledger open = ledger.read()) {
            Relation relation = relation(open, sides);
            if (relation.events() == 0) {
                spec.commandLine()
                        .getErr()
                        .println("no events between " + sides + " from "
                                + relation.window().from() + " to "
                                + relation.window().to() + "; widen the window with --from and --to");
            }
            write(relation);
            export.ifPresent(to -> to.write(relation));
        }
        return ExitStatus.DONE;
    }

    private Sides sides() {
        try {
            return new Sides(codes(first), second == null ? Set.of() : codes(second));
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
        }
    }

    private static Set<String> codes(String list) {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return codes;
    }

    private Relation relation(Ledger open, Sides sides) {
        Set<String> named = new TreeSet<>(sides.first());
        named.addAll(sides.second());
        Tallies tallies = open.tallies();
        new KnownActors(tallies).check(named, spec.commandLine());
        NavigableMap<LocalDate, Long> reported = tallies.reported(window.filter());
        RelationTally tally = new RelationTally(sides, period, window.window(reported));
        reported.forEach(tally::addReported);
        tallies.between(sides.first(), sides.second(), window.filter())
                .forEach(day -> tally.addCounted(
                        day.day(), day.type(), Math.toIntExact(day.events()), day.forth(), day.goldstein()));
        return tally.relation();
    }

    private void write(Relation relation) {
        PrintWriter out = spec.commandLine().getOut();
        RelationsJson json = new RelationsJson(new ObjectMapper());
        switch (format.format()) {
            case TABLE -> new RelationsText(out).write(relation);
            case JSON -> out.println(json.array(relation).toPrettyString());
            case JSONL -> json.array(relation).forEach(out::println);
            case CSV -> new RelationsCsv(out).write(relation);
        }
    }
}
