package org.entente.app.release;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.CannotWork;
import org.entente.app.ledger.LedgerOption;
import org.entente.coder.Coder;
import org.entente.coder.codebook.Codebook;
import org.entente.ledger.Ledger;
import org.entente.ledger.ReleaseChanges;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente release}: a ledger frozen in a folder, for others to cite. */
@Command(
        name = "release",
        description = {
            "Freezes the ledger in a folder: tables as Parquet and CSV, codebook, data dictionary, citation,",
            "changes since the release before, and checksums."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = ReleaseVerifyCommand.class)
public final class ReleaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "What the release is called and cited by, like 2024.1; letters, digits, '.', '_' and '-'.")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to make (default: NAME in this folder).")
    private @Nullable Path out;

    @Option(
            names = "--since",
            paramLabel = "DIR",
            description =
                    "The folder of the release before (default: none), to list what was added, changed, withdrawn.")
    private @Nullable Path since;

    @Mixin
    private LedgerOption ledger;

    @Override
    public Integer call() {
        if (name == null || !name.matches("[\\p{L}\\p{N}._-]+") || name.startsWith(".")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a release needs a name of letters, digits, '.', '_' and '-'"
                            + (name == null ? "" : ", not '" + name + "'"));
        }
        if (since != null && !Files.isRegularFile(since.resolve("reports.parquet"))) {
            throw new CannotWork(since + ": is no release: it has no file reports.parquet");
        }
        Path folder = out == null ? Path.of(name) : out;
        PrintWriter err = spec.commandLine().getErr();
        try (Ledger open = ledger.read()) {
            ReleaseChanges changes =
                    open.release(name, folder, Codebook.shippedFiles(), Optional.ofNullable(since), Coder.VERSION);
            err.printf(
                    "%s: released; %,d reports of events added, %,d changed, %,d withdrawn%n",
                    folder, changes.added(), changes.changed(), changes.withdrawn());
        }
        return ExitStatus.DONE;
    }
}
