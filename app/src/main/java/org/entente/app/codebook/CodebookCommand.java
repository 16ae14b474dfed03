package org.entente.app.codebook;

import org.entente.app.console.Errors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente codebook}: for authors of codebooks. */
@Command(
        name = "codebook",
        description = "Helps whoever writes a codebook.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = {CodebookCheckCommand.class})
public final class CodebookCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw Errors.commandMissing(spec);
    }
}
