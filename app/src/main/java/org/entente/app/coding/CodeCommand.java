package org.entente.app.coding;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.Version;
import org.entente.app.console.Console;
import org.entente.app.console.Day;
import org.entente.app.console.FormatOption;
import org.entente.app.console.Rejects;
import org.entente.app.ledger.LedgerOption;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente code}: news in, coded events and statements out, kept in the ledger. */
@Command(
        name = "code",
        description = "Reads news and prints who did what to whom, each with its sentence; keeps it in the ledger.")
public final class CodeCommand implements Callable<Integer> {

    private static final List<String> STORY_FIELDS =
            List.of("id", "date", "title", "text", "publisher", "url", "language");

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Text, a web page, JSON Lines of stories, a folder of these, an address (https://...),"
                    + " or - for standard input.")
    private List<String> files;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day of publication of stories that do not say, like 2024-05-20.")
    private @Nullable LocalDate date;

    @Option(
            names = "--field",
            paramLabel = "OURS=THEIRS",
            description = "What a field is called in JSON, where not as here: --field text=body.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "A folder with predicates, actors and agents that add to ours or replace them.")
    private @Nullable Path codebook;

    @Option(names = "--no-ledger", description = "Keep nothing.")
    private boolean noLedger;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        checkFields();
        Loading loading = Loading.begin(Optional.ofNullable(codebook));
        Rejects rejects = new Rejects(spec.commandLine().getErr());
        try (CodingSinks sinks = new CodingSinks()) {
            Optional<Ledger> open = noLedger ? Optional.empty() : Optional.of(ledger.open());
            Coder coder = loading.await();
            open.ifPresent(kept -> sinks.add(new CodingLedger(kept, run(coder))));
            code(coder, rejects, sinks.add(output()));
        }
        return rejects.tell() ? ExitStatus.SOME_REJECTED : ExitStatus.DONE;
    }

    private void code(Coder coder, Rejects rejects, CodingSink sinks) {
        ArticleSource source = new ArticleSource(
                new ReadingOptions(fields, Optional.ofNullable(date), ReadingOptions.DEFAULT_MAX_BYTES), System.in);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Progress progress = new Progress(spec.commandLine().getErr(), Console.watched());
        CodingDesk desk = new CodingDesk(story -> coder.code(story, today), rejects, sinks, progress);
        Interruption.guard(
                () -> {
                    files.forEach(file -> source.read(file, desk));
                    desk.finish();
                },
                desk::stop);
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
        if (date != null) {
            options.put("date", date.toString());
        }
        fields.forEach((ours, theirs) -> options.put("field " + ours, theirs));
        if (codebook != null) {
            options.put("codebook", codebook.toString());
        }
        return Run.now(Coder.VERSION, coder.codebookVersion(), options);
    }

    private void checkFields() {
        for (String ours : fields.keySet()) {
            if (!STORY_FIELDS.contains(ours)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "a story has no field '" + ours + "'; it has " + String.join(", ", STORY_FIELDS));
            }
        }
    }
}
