package org.entente.app.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.grammar.ThesisSyntaxException;
import org.entente.analysis.thesis.Episode;
import org.entente.analysis.thesis.Finding;
import org.entente.app.ExitStatus;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Format;
import org.entente.app.console.FormatOption;
import org.entente.app.ledger.LedgerOption;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Tallies;
import org.entente.model.Claim;
import org.jspecify.annotations.Nullable;
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
                + " \"THREATEN,SANCTION USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 30 days\".",
        subcommands = ScanCommand.class)
public final class ThesisCommand implements Callable<Integer> {

    private static final int EPISODES = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "THESIS", description = "The thesis, in quotation marks.")
    private @Nullable String text;

    @Option(
            names = "--claim",
            paramLabel = "ID",
            description = "Test this claim of the ledger instead, as entente claims lists it.")
    private @Nullable String claim;

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
        if (text != null) {
            read(text);
        }
        try (Ledger open = ledger.read()) {
            Thesis thesis = thesis(open);
            Tallies tallies = open.tallies();
            new KnownActors(tallies).check(thesis.actors(), spec.commandLine());
            NavigableMap<LocalDate, Long> reported = tallies.reported(window.filter());
            ThesisExamination.Examined examined = new ThesisExamination(
                            tallies, window.filter().counting(), seed, EPISODES)
                    .of(thesis, window.window(reported), reported);
            write(tallies, examined.finding(), examined.episodes());
        }
        return ExitStatus.DONE;
    }

    private Thesis thesis(Ledger open) {
        if ((text == null) == (claim == null)) {
            throw new ParameterException(
                    spec.commandLine(), "give a thesis in quotation marks, or --claim ID; not both and not neither");
        }
        return text == null ? claimed(open, Objects.requireNonNull(claim)) : read(text);
    }

    private Thesis claimed(Ledger open, String id) {
        try (Stream<Claim> claims = open.claims(EventFilter.ALL)) {
            Claim found = claims.filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                            () -> new ParameterException(
                                    spec.commandLine(),
                                    "--claim " + id
                                            + ": there is no such claim in the ledger; entente claims --format jsonl lists them"));
            if (found.thesis().isEmpty()) {
                throw new CannotWork("the claim " + id
                        + " names no actors that a thesis could be about; read it with: entente claims");
            }
            return read(found.thesis());
        }
    }

    private Thesis read(String words) {
        try {
            return Thesis.parse(words);
        } catch (ThesisSyntaxException refused) {
            throw new ParameterException(
                    spec.commandLine(),
                    refused.getMessage() + " (at character " + (refused.position() + 1) + " of the thesis)",
                    refused);
        }
    }

    private void write(Tallies tallies, Finding finding, List<Episode> episodes) {
        PrintWriter out = spec.commandLine().getOut();
        if (format.format() == Format.TABLE) {
            new ThesisText(out).write(finding, episodes, tallies::told);
        } else {
            out.println(new ThesisJson(new ObjectMapper()).of(finding, episodes, seed));
        }
    }
}
