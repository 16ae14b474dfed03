package org.entente.app.directory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.Format;
import org.entente.app.console.FormatOption;
import org.entente.app.console.Rows;
import org.entente.coder.actors.ActorDirectory;
import org.entente.coder.actors.DirectoryCheck;
import org.entente.coder.actors.directory.Facts;
import org.entente.coder.actors.directory.Fault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente actors check}: what cannot be right in the directory. */
@Command(
        name = "check",
        description =
                "Looks for what cannot be right in the directory: rows that cannot be read, states that were no more,"
                        + " impossible dates, two people in an office for one, names that no rule decides. Ends with status 1 if there is something.")
public final class ActorsCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--codebook", paramLabel = "DIR", description = "A folder with actors that add to ours.")
    private @Nullable Path codebook;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        Facts facts = ActorDirectory.ofTables(Optional.ofNullable(codebook)).facts();
        List<Fault> found = new DirectoryCheck(facts).faults();
        Rows rows = new Rows("fault", "where", "what");
        found.forEach(fault -> rows.add(fault.kind(), fault.where(), fault.what()));
        int faults = found.size();
        if (faults > 0 || format.format() != Format.TABLE) {
            rows.write(format.format(), spec.commandLine().getOut());
        }
        int offices =
                facts.people().stream().mapToInt(each -> each.tenures().size()).sum();
        spec.commandLine()
                .getErr()
                .println("%d people in %d offices, %d organisations, %d states: %s"
                        .formatted(
                                facts.people().size(),
                                offices,
                                facts.organisations().size(),
                                facts.states().size(),
                                faults == 0 ? "nothing wrong found" : faults + " to look at"));
        return faults == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
    }
}
