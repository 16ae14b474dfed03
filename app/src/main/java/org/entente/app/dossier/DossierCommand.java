package org.entente.app.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Day;
import org.entente.app.ledger.LedgerOption;
import org.entente.ledger.Ledger;
import org.entente.model.Coding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente dossier}: one page of HTML on one article and what the ledger knows about it. */
@Command(
        name = "dossier",
        description =
                "Writes one self-contained HTML page on an article: its events and statements, how its actors stood before,"
                        + " where it happened, and its claims, tested on the ledger.")
public final class DossierCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ARTICLE",
            description = "A file, as entente code reads it, or the id of a story in the ledger.")
    private String article;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the page (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day of publication, if the article does not say.")
    private @Nullable LocalDate date;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the random draws of the tests begin with (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private LedgerOption ledger;

    @Override
    public Integer call() {
        String page;
        if (Files.exists(ledger.file())) {
            try (Ledger open = ledger.read()) {
                page = page(new ArticleFinder(Optional.of(open)), Optional.of(open));
            }
        } else {
            page = page(new ArticleFinder(Optional.empty()), Optional.empty());
        }
        write(page);
        return ExitStatus.DONE;
    }

    private String page(ArticleFinder finder, Optional<Ledger> open) {
        Coding coding = finder.find(article, Optional.ofNullable(date));
        return new Dossier(coding, Optional.ofNullable(date), open, seed).page();
    }

    private void write(String page) {
        if (out == null) {
            spec.commandLine().getOut().print(page);
            return;
        }
        try {
            Files.writeString(out, page);
        } catch (IOException e) {
            throw new CannotWork(out + ": cannot be written (" + e.getMessage() + "); choose another place", e);
        }
    }
}
