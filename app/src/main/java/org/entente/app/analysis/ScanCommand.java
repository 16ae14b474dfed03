package org.entente.app.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.scan.Ranked;
import org.entente.analysis.scan.Scan;
import org.entente.app.ExitStatus;
import org.entente.app.console.Format;
import org.entente.app.console.FormatOption;
import org.entente.app.console.Rows;
import org.entente.app.ledger.LedgerOption;
import org.entente.ledger.Ledger;
import org.entente.ledger.Tallies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente thesis scan}: what best goes before a change in a dyad. */
@Command(
        name = "scan",
        description = "Ranks what best goes before more or less cooperation or conflict between two actors.")
public final class ScanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "An actor's code.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "The other actor's code.")
    private String second;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "14",
            description = "How many days after the cause the change may come (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--others",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many third actors to look at, those busiest with the two (default: ${DEFAULT-VALUE}).")
    private int others;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int top;

    @Mixin
    private WindowOptions window;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        window.check();
        if (days < 1 || days > Thesis.LONGEST) {
            throw new ParameterException(spec.commandLine(), "--within " + days + ": 1 to " + Thesis.LONGEST + " days");
        }
        if (first.equals(second)) {
            throw new ParameterException(spec.commandLine(), "a dyad needs two actors, not '" + first + "' twice");
        }
        try (Ledger open = ledger.read()) {
            Tallies tallies = open.tallies();
            new KnownActors(tallies).check(Set.of(first, second), spec.commandLine());
            List<Ranked> ranked =
                    new Scan().rank(new ScanLedger(open, window, first, second, days, others).candidates());
            if (ranked.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("too few events between " + first + " and " + second
                                + " or with others to test anything; widen the window with --from and --to");
            }
            write(ranked);
        }
        return ExitStatus.DONE;
    }

    private void write(List<Ranked> ranked) {
        Rows rows = new Rows("thesis", "causes", "effects", "ratio", "p", "q", "q_any_dependence");
        boolean table = format.format() == Format.TABLE;
        ranked.stream()
                .limit(Math.max(0, top))
                .forEach(one -> rows.add(
                        one.thesis().toString(),
                        one.causes(),
                        one.effects(),
                        number(one.ratio(), table),
                        number(one.p(), table),
                        number(one.q(), table),
                        number(one.cautious(), table)));
        if (!ranked.isEmpty() || !table) {
            rows.write(format.format(), spec.commandLine().getOut());
        }
        if (table && !ranked.isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println(ranked.size()
                            + " theses looked at; of those with a q of 0.1 or less one in ten is expected to be chance"
                            + " (Benjamini and Hochberg; the last column, after Benjamini and Yekutieli, holds however the tests"
                            + " depend). Test what you find with: entente thesis");
        }
    }

    private static Object number(double value, boolean table) {
        return table ? String.format(Locale.ROOT, "%.3f", value) : (Object) value;
    }
}
