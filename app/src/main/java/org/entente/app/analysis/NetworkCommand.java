package org.entente.app.analysis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.analysis.Window;
import org.entente.analysis.network.AlignmentShifts;
import org.entente.analysis.network.NetworkTally;
import org.entente.analysis.network.RelationShifts;
import org.entente.analysis.network.SignedNetwork;
import org.entente.analysis.network.WeekTally;
import org.entente.app.ExitStatus;
import org.entente.app.console.CannotWork;
import org.entente.app.console.FormatOption;
import org.entente.app.ledger.LedgerOption;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Tallies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente network}: the signed network of actors in a window, and how it moved from another. */
@Command(
        name = "network",
        description =
                "Shows who stands with whom: blocs, balance, who is central, which dyads bridge blocs; and who drew"
                        + " closer or apart since another window. csv gives the edge list.")
public final class NetworkCommand implements Callable<Integer> {

    private static final int FEWEST_EVENTS = 8;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "40",
            description = "How many actors, the busiest (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "What the search for blocs and the draws for intervals begin with (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--compare",
            paramLabel = "FROM..TO",
            description = "Another window, for example 2018-08-01..2018-09-15: who drew closer, who drifted apart.")
    private @Nullable String compare;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Write the network to a file too; its ending says how: .graphml, or .csv for an edge list.")
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
        if (top < 2) {
            throw new ParameterException(spec.commandLine(), "--top " + top + ": a network needs two actors at least");
        }
        Optional<NetworkExport> export = Optional.ofNullable(file).map(to -> NetworkExport.to(to, spec.commandLine()));
        Optional<Window> other = Optional.ofNullable(compare).map(this::other);
        try (Ledger open = ledger.read()) {
            NetworkReport report = report(open.tallies(), other);
            report.write(format.format(), spec.commandLine().getOut());
            export.ifPresent(to -> to.write(report.network(), report.blocs()));
        }
        return ExitStatus.DONE;
    }

    private NetworkReport report(Tallies tallies, Optional<Window> other) {
        SignedNetwork network = network(tallies, window.filter());
        if (network.actors().isEmpty()) {
            throw new CannotWork(
                    "no events between any two actors in this window; code or import some, or widen it with --from"
                            + " and --to");
        }
        if (other.isEmpty()) {
            return NetworkReport.of(network, seed);
        }
        InteractionFilter before =
                InteractionFilter.ALL.from(other.get().from()).to(other.get().to());
        if (network(tallies, before).actors().isEmpty()) {
            throw new CannotWork("no events from " + other.get().from() + " to "
                    + other.get().to() + " to compare with; choose another --compare");
        }
        Set<String> actors = Set.copyOf(network.actors());
        WeekTally earlier = WeekCounts.of(tallies, before, actors);
        WeekTally later = WeekCounts.of(tallies, window.filter(), actors);
        return NetworkReport.of(network, seed)
                .moved(
                        other.get(),
                        RelationShifts.between(earlier, later, FEWEST_EVENTS),
                        new AlignmentShifts(network.actors(), seed).between(earlier, later));
    }

    private SignedNetwork network(Tallies tallies, InteractionFilter filter) {
        NetworkTally tally = new NetworkTally();
        tallies.pairs(filter).forEach(pair -> tally.add(pair.one(), pair.other(), pair.quad(), (double) pair.events()));
        return tally.network(top);
    }

    private Window other(String words) {
        String[] ends = words.split("\\.\\.", -1);
        try {
            if (ends.length == 2) {
                return new Window(LocalDate.parse(ends[0].strip()), LocalDate.parse(ends[1].strip()));
            }
        } catch (DateTimeParseException e) {
            throw refused(words, "the days are written as 2018-08-01", e);
        } catch (IllegalArgumentException e) {
            throw refused(words, String.valueOf(e.getMessage()), e);
        }
        throw refused(words, "two days with two dots between them, for example 2018-08-01..2018-09-15", null);
    }

    private ParameterException refused(String words, String why, @Nullable Exception cause) {
        return new ParameterException(spec.commandLine(), "--compare " + words + ": " + why, cause);
    }
}
