package org.entente.app.ledger;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.ExitStatus;
import org.entente.app.console.EntryTables;
import org.entente.app.console.FormatOption;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Sheet;
import org.entente.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente statements}: the statements of a ledger. */
@Command(name = "statements", description = "Shows who said what in the ledger: the statements that the options name.")
public final class StatementsCommand implements Callable<Integer> {

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
                Stream<Statement> statements = open.statements(asked)) {
            switch (format.format()) {
                case TABLE -> answer.table(statements, EntryTables::statements, "no statements; try fewer options");
                case JSONL -> answer.lines(statements, (writer, statement) -> writer.write(statement));
                case JSON -> answer.array(statements, (writer, statement) -> writer.write(statement));
                case CSV ->
                    open.writeCsv(Sheet.STATEMENTS, asked, spec.commandLine().getOut());
            }
        }
        return ExitStatus.DONE;
    }
}
