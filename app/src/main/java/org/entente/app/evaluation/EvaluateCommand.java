package org.entente.app.evaluation;

import org.entente.app.console.Errors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente evaluate}: how good the coder is. */
@Command(
        name = "evaluate",
        description = "Scores the coder on what people coded by hand.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = {
            EvaluatePlvCommand.class,
            EvaluateParserCommand.class,
            EvaluateReportCommand.class,
            EvaluateClaimsCommand.class,
            EvaluateLedgerCommand.class
        })
public final class EvaluateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw Errors.commandMissing(spec);
    }
}
