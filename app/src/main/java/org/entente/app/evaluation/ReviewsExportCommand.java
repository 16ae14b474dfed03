package org.entente.app.evaluation;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.ledger.LedgerOption;
import org.entente.app.server.reviews.Review;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente reviews export}: every judgement that counts with what the machine had coded, a JSON object a line. */
@Command(
        name = "export",
        description = "Writes every judgement with what the machine had coded, as JSON Lines to standard output.")
public final class ReviewsExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger open = ledger.read()) {
            for (Review review :
                    ReviewBook.open(ReviewBook.beside(ledger.file())).all()) {
                out.println(ReviewBook.gold(review, open));
            }
        }
        return ExitStatus.DONE;
    }
}
