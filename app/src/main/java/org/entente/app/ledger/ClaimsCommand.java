package org.entente.app.ledger;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.ExitStatus;
import org.entente.app.console.EntryTables;
import org.entente.app.console.FormatOption;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Sheet;
import org.entente.model.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente claims}: the causal claims of a ledger. */
@Command(
        name = "claims",
        description = "Shows what is said to bring what about in the ledger: the claims that the options name.")
public final class ClaimsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        EventFilter asked = filter.filter();
        Answer answer =
                new Answer(spec.commandLine().getOut(), spec.commandLine().getErr());
        try (Ledger open = ledger.read();
                Stream<Claim> claims = open.claims(asked)) {
            switch (format.format()) {
                case TABLE -> answer.table(claims, EntryTables::claims, "no claims; try fewer options");
                case JSONL -> answer.lines(claims, (writer, claim) -> writer.write(claim));
                case JSON -> answer.array(claims, (writer, claim) -> writer.write(claim));
                case CSV ->
                    open.writeCsv(Sheet.CLAIMS, asked, spec.commandLine().getOut());
            }
        }
        return ExitStatus.DONE;
    }
}
