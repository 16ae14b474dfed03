package org.entente.app.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationTally;
import org.entente.analysis.relations.Sides;
import org.entente.app.ExitStatus;
import org.entente.app.console.FormatOption;
import org.entente.app.ledger.LedgerOption;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.entente.model.Interaction;
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
        try (Ledger open = ledger.read()) {
            Relation relation = relation(open, sides);
            write(relation);
            if (relation.events() == 0) {
                spec.commandLine()
                        .getErr()
                        .println("no events between " + sides + " from "
                                + relation.window().from() + " to "
                                + relation.window().to());
            }
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
        boolean all = sides.second().isEmpty();
        DayCounts counts = DayCounts.of(open, window.filter(), all ? List.of() : named);
        RelationTally tally = new RelationTally(sides, period, window.window(counts.first(), counts.last()));
        counts.check(named, spec.commandLine());
        InteractionFilter filter = window.filter();
        try (Stream<Interaction> acts = open.interactions(all ? filter : filter.between(named))) {
            acts.forEachOrdered(tally::add);
        }
        if (!all) {
            counts.rest().forEach((day, events) -> tally.addReported(day, Math.round(events)));
        }
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
