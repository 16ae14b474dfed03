package org.entente.app.directory;

import org.entente.app.console.Errors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente actors}: the directory of actors. */
@Command(
        name = "actors",
        description = "Asks the directory of actors.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = {ActorsResolveCommand.class, ActorsShowCommand.class, ActorsCheckCommand.class})
public final class ActorsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw Errors.commandMissing(spec);
    }
}
