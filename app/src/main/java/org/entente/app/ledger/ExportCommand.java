package org.entente.app.ledger;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.ledger.Ledger;
import org.entente.ledger.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente export}: events out of a ledger into a file. */
@Command(
        name = "export",
        description = "Writes the events of the ledger to a file, one row an event and pair of actors.")
public final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "The file; its ending says how it is written: .csv, .jsonl or .parquet.")
    private Path file;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FilterOptions filter;

    @Option(names = "--reports", description = "Every story's report of an event, instead of each event once.")
    private boolean reports;

    @Option(
            names = "--as",
            paramLabel = "LAYOUT",
            description =
                    "table: one row an event and pair of actors (default); plover: PLOVER's JSON, an event a line.")
    private String layout = "table";

    @Override
    public Integer call() {
        if (!layout.equals("table") && !layout.equals("plover")) {
            throw new ParameterException(
                    spec.commandLine(), "there is no layout '" + layout + "'; there are table, plover");
        }
        try (Ledger open = ledger.read()) {
            if (layout.equals("plover")) {
                PloverFile.write(open, filter.filter(), reports, file);
            } else {
                open.export(reports ? Sheet.REPORTS : Sheet.EVENTS, filter.filter(), file);
            }
        }
        return ExitStatus.DONE;
    }
}
