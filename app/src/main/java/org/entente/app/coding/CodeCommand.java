package org.entente.app.coding;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.Version;
import org.entente.app.console.Console;
import org.entente.app.console.FormatOption;
import org.entente.app.console.Rejects;
import org.entente.app.ledger.LedgerOption;
import org.entente.app.reading.ParquetColumns;
import org.entente.app.reading.ReadingChoices;
import org.entente.coder.Coder;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.ledger.json.EntryWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente code}: news in, coded events and statements out, kept in the ledger. */
@Command(
        name = "code",
        description = "Reads news and prints who did what to whom, each with its sentence; keeps it in the ledger.")
public final class CodeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = ReadingChoices.FILES)
    private List<String> files;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "A folder with predicates, actors and agents that add to ours or replace them.")
    private @Nullable Path codebook;

    @Option(names = "--no-ledger", description = "Keep nothing.")
    private boolean noLedger;

    @Mixin
    private ReadingChoices reading;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        ReadingOptions how = reading.options();
        Loading loading = Loading.begin(Optional.ofNullable(codebook));
        Rejects rejects = new Rejects(spec.commandLine().getErr());
        try (CodingSinks sinks = new CodingSinks()) {
            Optional<Ledger> open = noLedger ? Optional.empty() : Optional.of(ledger.open());
            Coder coder = loading.await();
            open.ifPresent(kept -> sinks.add(new CodingLedger(kept, run(coder))));
            code(coder, how, rejects, sinks.add(output()));
        }
        return rejects.tell() ? ExitStatus.SOME_REJECTED : ExitStatus.DONE;
    }

    private void code(Coder coder, ReadingOptions how, Rejects rejects, CodingSink sinks) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Progress progress = new Progress(spec.commandLine().getErr(), Console.watched());
        CodingDesk desk = new CodingDesk(story -> coder.code(story, today), rejects, sinks, progress);
        try (ArticleSource source = new ArticleSource(how, System.in, new ParquetColumns())) {
            Interruption.guard(
                    () -> {
                        files.forEach(file -> source.read(file, desk));
                        desk.finish();
                    },
                    desk::stop);
        }
    }

    private CodingSink output() {
        PrintWriter out = spec.commandLine().getOut();
        return switch (format.format()) {
            case TABLE -> CodingPrinter.tables(out);
            case JSONL -> CodingPrinter.json(out, EntryWriter.lines(out));
            case JSON -> CodingPrinter.json(out, EntryWriter.array(out));
            case CSV -> new CodingSheet(out);
        };
    }

    private Run run(Coder coder) {
        Map<String, String> options = new TreeMap<>();
        options.put("files", String.join(" ", files));
        options.put("version", Version.number());
        options.putAll(reading.record());
        if (codebook != null) {
            options.put("codebook", codebook.toString());
        }
        return Run.now(Coder.VERSION, coder.codebookVersion(), options);
    }
}
