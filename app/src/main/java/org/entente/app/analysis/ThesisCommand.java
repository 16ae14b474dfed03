package org.entente.app.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.grammar.ThesisSyntaxException;
import org.entente.analysis.history.History;
import org.entente.analysis.history.HistoryTally;
import org.entente.analysis.thesis.Episode;
import org.entente.analysis.thesis.Episodes;
import org.entente.analysis.thesis.Finding;
import org.entente.analysis.thesis.ThesisTest;
import org.entente.app.ExitStatus;
import org.entente.app.console.Format;
import org.entente.app.console.FormatOption;
import org.entente.app.ledger.LedgerOption;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.entente.model.Interaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente thesis}: tests a thesis on a ledger. */
@Command(
        name = "thesis",
        description = "Tests a thesis on the ledger, for example"
                + " \"THREATEN,SANCTION USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 30 days\".")
public final class ThesisCommand implements Callable<Integer> {

    private static final int EPISODES = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "THESIS", description = "The thesis, in quotation marks.")
    private String text;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the random draws begin with (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private WindowOptions window;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        window.check();
        Thesis thesis = read();
        try (Ledger open = ledger.read()) {
            HistoryTally tally = tally(open, thesis);
            History history = tally.history();
            Finding finding = new ThesisTest(seed).test(thesis, history);
            write(open, finding, new Episodes(thesis, EPISODES).of(tally));
        }
        return ExitStatus.DONE;
    }

    private Thesis read() {
        try {
            return Thesis.parse(text);
        } catch (ThesisSyntaxException refused) {
            throw new ParameterException(
                    spec.commandLine(),
                    refused.getMessage() + " (at character " + (refused.position() + 1) + " of the thesis)",
                    refused);
        }
    }

    private HistoryTally tally(Ledger open, Thesis thesis) {
        Set<String> named = thesis.actors();
        boolean anyone = Stream.of(thesis.cause(), thesis.effect())
                .anyMatch(acts -> acts.left().isEmpty() || acts.right().isEmpty());
        DayCounts counts = DayCounts.of(open, window.filter(), anyone ? List.of() : named);
        Window days = window.window(counts.first(), counts.last());
        counts.check(named, spec.commandLine());
        HistoryTally tally = new HistoryTally(thesis, days);
        InteractionFilter filter = window.filter();
        InteractionFilter between = anyone ? filter : filter.between(named);
        try (Stream<Interaction> acts = open.interactions(between)) {
            acts.forEachOrdered(tally::add);
        }
        if (!anyone) {
            counts.rest().forEach(tally::addOthers);
        }
        return tally;
    }

    private void write(Ledger open, Finding finding, List<Episode> episodes) {
        PrintWriter out = spec.commandLine().getOut();
        if (format.format() == Format.TABLE) {
            new ThesisText(out).write(finding, episodes, id -> open.event(id));
        } else {
            out.println(new ThesisJson(new ObjectMapper()).of(finding, episodes, seed));
        }
    }
}
