package org.entente.app.ledger;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.ExitStatus;
import org.entente.app.console.EntryTables;
import org.entente.app.console.FormatOption;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Sheet;
import org.entente.model.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente events}: the events of a ledger. */
@Command(name = "events", description = "Shows the events in the ledger, those that the options name.")
public final class EventsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private FormatOption format;

    @Option(names = "--reports", description = "Every story's report of an event, instead of each event once.")
    private boolean reports;

    @Override
    public Integer call() {
        EventFilter asked = filter.filter();
        Answer answer =
                new Answer(spec.commandLine().getOut(), spec.commandLine().getErr());
        try (Ledger open = ledger.read();
                Stream<Event> events = reports ? open.reports(asked) : open.events(asked)) {
            switch (format.format()) {
                case TABLE -> answer.table(events, EntryTables::events, "no events; try fewer options");
                case JSONL -> answer.lines(events, (writer, event) -> writer.write(event));
                case JSON -> answer.array(events, (writer, event) -> writer.write(event));
                case CSV ->
                    open.writeCsv(
                            reports ? Sheet.REPORTS : Sheet.EVENTS,
                            asked,
                            spec.commandLine().getOut());
            }
        }
        return ExitStatus.DONE;
    }
}
