package org.entente.app.coding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.Version;
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
    private PipelineOptions pipeline;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        ReadingOptions how = reading.options();
        pipeline.check();
        Loading loading = Loading.begin(Optional.ofNullable(codebook), pipeline.parseAll());
        Rejects rejects = new Rejects(spec.commandLine().getErr());
        try (OpenThings open = new OpenThings()) {
            Optional<Ledger> opened = noLedger ? Optional.empty() : Optional.of(ledger.open());
            opened.ifPresent(kept -> open.add(kept::close));
            Coder coder = loading.await();
            Optional<CodingLedger> kept = opened.map(file -> new CodingLedger(file, run(coder)));
            kept.ifPresent(keeping -> open.add(keeping::close));
            CodingSink output = CodingOutput.of(
                    format.format(), pipeline.quiet(), spec.commandLine().getOut());
            open.add(output::close);
            code(coder, how, kept, output, rejects, open);
        }
        return rejects.count() > 0 ? ExitStatus.SOME_REJECTED : ExitStatus.DONE;
    }

    private void code(
            Coder coder,
            ReadingOptions how,
            Optional<CodingLedger> kept,
            CodingSink output,
            Rejects rejects,
            OpenThings open) {
        ArticleSource source = new ArticleSource(how, System.in, new ParquetColumns());
        open.add(source::close);
        RejectsFile written = new RejectsFile(
                rejects,
                pipeline.rejects(kept.map(any -> ledger.file())),
                kept.map(CodingLedger::run).orElse(0L));
        CodingReport report = new CodingReport(
                spec.commandLine().getErr(), pipeline.form(), Extent.of(files, source::bytesRead), written);
        CodingDesk desk = new CodingDesk(
                Intake.of(coder, kept, pipeline.again()), pipeline.threads(), new CodingBatches(kept, output, report));
        Interruption.guard(
                () -> {
                    files.forEach(file -> source.read(file, desk));
                    desk.finish();
                    rejects.tell();
                    report.finish();
                },
                () -> {
                    if (desk.stop()) {
                        open.close();
                        rejects.tell();
                        report.stopped();
                    }
                });
    }

    private Run run(Coder coder) {
        Map<String, String> options = new TreeMap<>();
        options.put("files", String.join(" ", files));
        options.put("version", Version.number());
        options.putAll(reading.record());
        if (pipeline.parseAll()) {
            options.put("parse", "all");
        }
        if (codebook != null) {
            options.put("codebook", codebook.toString());
        }
        return Run.now(Coder.VERSION, coder.codebookVersion(), options);
    }
}
