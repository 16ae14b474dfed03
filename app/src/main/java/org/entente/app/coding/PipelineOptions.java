package org.entente.app.coding;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.app.console.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how stories are run through the coder, whatever they are. */
public final class PipelineOptions {

    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many stories are coded at the same time (default: as many as there are processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--again",
            description = "Code also what the ledger holds already, coded from the same words by this version.")
    private boolean again;

    @Option(
            names = "--parse-all",
            description = "Parse also the sentences whose words say that no event, statement or claim can be in them:"
                    + " takes about twice as long, and finds next to nothing more.")
    private boolean parseAll;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where to write what could not be read, as JSON Lines (default: beside the ledger).")
    private @Nullable Path rejects;

    @Option(names = "--json", description = "Tell progress and the summary as JSON, an object a line.")
    private boolean json;

    @Option(names = "--quiet", description = "Keep what was coded, and do not print it.")
    private boolean quiet;

    /** Refuses what cannot be. */
    void check() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads is " + threads + ", and must be between 1 and " + MOST_THREADS);
        }
    }

    int threads() {
        return threads;
    }

    boolean again() {
        return again;
    }

    boolean parseAll() {
        return parseAll;
    }

    boolean quiet() {
        return quiet;
    }

    CodingReport.Form form() {
        return json ? CodingReport.Form.JSON : Console.watched() ? CodingReport.Form.TERMINAL : CodingReport.Form.LINE;
    }

    /** Where rejects are written: as asked, or beside the ledger; nowhere without one. */
    Optional<Path> rejects(Optional<Path> ledger) {
        return Optional.ofNullable(rejects).or(() -> ledger.map(PipelineOptions::beside));
    }

    private static Path beside(Path ledger) {
        String name = ledger.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return ledger.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".rejects.jsonl");
    }
}
