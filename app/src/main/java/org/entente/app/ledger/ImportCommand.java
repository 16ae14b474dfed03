package org.entente.app.ledger;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.Version;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Choice;
import org.entente.app.console.Rejects;
import org.entente.coder.actors.ActorDirectory;
import org.entente.coder.actors.ActorResolver;
import org.entente.ledger.CodedFolder;
import org.entente.ledger.FolderReport;
import org.entente.ledger.ImportReport;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.ledger.interchange.EventFile;
import org.entente.ledger.interchange.EventFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente import}: event data that others made, into the ledger. */
@Command(
        name = "import",
        description =
                "Brings event data that others made into the ledger, with its original ids and codes. What the ledger"
                        + " has already stays as it is.")
public final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The file, plain or compressed with gzip or zip; for entente the folder that a cluster wrote.")
    private Path file;

    @Option(
            names = "--as",
            required = true,
            converter = Formats.class,
            paramLabel = "FORMAT",
            description =
                    "What it is: ${COMPLETION-CANDIDATES}. entente: stories coded by Entente on Spark. plain: tab- or comma-separated source, target, type,"
                            + " date and perhaps id, the type a PLOVER type, a CAMEO code or a CAMEO name.")
    private ImportFormat format;

    @Mixin
    private LedgerOption ledger;

    @Override
    public Integer call() {
        if (!Files.exists(file)) {
            throw new CannotWork(file + ": no such file");
        }
        return format == ImportFormat.ENTENTE ? folder() : events(format.events());
    }

    private int folder() {
        try (Ledger open = ledger.open()) {
            Run run = Run.now(
                    format.label() + " import", "", Map.of("file", file.toString(), "version", Version.number()));
            FolderReport report = open.importFolder(CodedFolder.of(file), run);
            spec.commandLine()
                    .getErr()
                    .println("%,d new stories with %,d events; %,d stories known before"
                            .formatted(report.stories(), report.events(), report.known()));
        }
        return ExitStatus.DONE;
    }

    private int events(EventFormat format) {
        PrintWriter err = spec.commandLine().getErr();
        Rejects rejects = new Rejects(err);
        try (Ledger open = ledger.open()) {
            ActorResolver actors = new ActorResolver(ActorDirectory.load());
            EventFile events = new EventFile(file, format, new DirectoryLookup(actors)::find);
            Run run = Run.now(
                    format.label() + " import", "", Map.of("file", file.toString(), "version", Version.number()));
            ImportReport report = open.importEvents(
                    events, run, (line, reason) -> rejects.add((line > 0 ? file + ":" + line : file) + ": " + reason));
            err.println(told(report));
        }
        return rejects.tell() ? ExitStatus.SOME_REJECTED : ExitStatus.DONE;
    }

    private static String told(ImportReport report) {
        return String.format(
                Locale.ROOT,
                "%,d new events; %,d new mere statements, kept and not counted as events; %,d known before; %,d rejected",
                report.events(),
                report.statements(),
                report.repeated(),
                report.rejected());
    }

    private static final class Formats extends Choice<ImportFormat> {

        Formats() {
            super(ImportFormat.values());
        }
    }
}
