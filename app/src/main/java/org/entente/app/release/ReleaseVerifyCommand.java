package org.entente.app.release;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.Console;
import org.entente.ledger.ReleaseCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente release verify}: a release held against its checksums. */
@Command(
        name = "verify",
        description =
                "Holds a release's folder against its checksums; names what is missing, was changed, or does not belong.")
public final class ReleaseVerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the release.")
    private Path folder;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<String> faults = ReleaseCheck.faults(folder);
        faults.forEach(fault -> err.println("entente: " + folder + ": " + Console.plain(fault)));
        if (faults.isEmpty()) {
            err.println(folder + ": is as it was released");
        }
        return faults.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
    }
}
