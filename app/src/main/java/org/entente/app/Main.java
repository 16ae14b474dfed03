package org.entente.app;

import java.io.PrintWriter;
import org.entente.app.analysis.NetworkCommand;
import org.entente.app.analysis.RelationsCommand;
import org.entente.app.analysis.ThesisCommand;
import org.entente.app.codebook.CodebookCommand;
import org.entente.app.codebook.ExplainCommand;
import org.entente.app.coding.CodeCommand;
import org.entente.app.coding.WatchCommand;
import org.entente.app.console.Console;
import org.entente.app.console.Errors;
import org.entente.app.directory.ActorsCommand;
import org.entente.app.directory.PlacesCommand;
import org.entente.app.dossier.DossierCommand;
import org.entente.app.evaluation.EvaluateCommand;
import org.entente.app.evaluation.ReviewsCommand;
import org.entente.app.ledger.ClaimsCommand;
import org.entente.app.ledger.EventsCommand;
import org.entente.app.ledger.ExportCommand;
import org.entente.app.ledger.ImportCommand;
import org.entente.app.ledger.ShowCommand;
import org.entente.app.ledger.StatementsCommand;
import org.entente.app.ledger.StoriesCommand;
import org.entente.app.ledger.UpgradeCommand;
import org.entente.app.release.ReleaseCommand;
import org.entente.app.server.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code entente}. */
@Command(
        name = "entente",
        description =
                "Reads news and keeps a ledger of who did what to whom, each entry with the sentence that says so.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Help on a command: entente COMMAND --help"},
        subcommands = {
            CodeCommand.class,
            WatchCommand.class,
            EventsCommand.class,
            StatementsCommand.class,
            ClaimsCommand.class,
            StoriesCommand.class,
            ShowCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            UpgradeCommand.class,
            ReleaseCommand.class,
            ActorsCommand.class,
            PlacesCommand.class,
            EvaluateCommand.class,
            ReviewsCommand.class,
            CodebookCommand.class,
            ExplainCommand.class,
            RelationsCommand.class,
            NetworkCommand.class,
            ThesisCommand.class,
            DossierCommand.class,
            ServeCommand.class
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help and end.")
    @SuppressWarnings("UnusedVariable") // its presence is what counts
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and end.")
    @SuppressWarnings("UnusedVariable") // its presence is what counts
    private boolean version;

    /** Runs the command line and ends the process. */
    public static void main(String[] arguments) {
        PrintWriter out = Console.standardOutput();
        PrintWriter err = Console.standardError();
        int status = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs a command line; the exit status. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        Errors.handle(line);
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw Errors.commandMissing(spec);
    }
}
