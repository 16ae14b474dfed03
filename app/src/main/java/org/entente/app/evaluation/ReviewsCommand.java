package org.entente.app.evaluation;

import org.entente.app.console.Errors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente reviews}: what analysts judged, out of the ledger's company and into it. */
@Command(
        name = "reviews",
        description = "Takes what analysts judged of the ledger's events out as gold data, or brings it in.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = {ReviewsExportCommand.class, ReviewsImportCommand.class})
public final class ReviewsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw Errors.commandMissing(spec);
    }
}
