package org.entente.app.evaluation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.ledger.LedgerOption;
import org.entente.app.server.reviews.Review;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente reviews import}: brings judgements in that were exported elsewhere; those that are known stay as they are. */
@Command(
        name = "import",
        description = "Brings in judgements as entente reviews export writes them; those that are there already stay.")
public final class ReviewsImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The judgements, a JSON object a line.")
    private Path file;

    @Mixin
    private LedgerOption ledger;

    @Override
    public Integer call() {
        List<String> lines = GoldFile.read(file, path -> Files.readAllLines(path, StandardCharsets.UTF_8));
        List<Review> reviews = new ArrayList<>();
        int rejected = 0;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            try {
                if (!line.isBlank()) {
                    reviews.add(ReviewBook.parse(line));
                }
            } catch (IllegalArgumentException e) {
                rejected++;
                spec.commandLine().getErr().println(file + ":" + number + ": " + e.getMessage() + "; left out");
            }
        }
        try (Ledger open = ledger.read()) {
            int added = ReviewBook.open(ReviewBook.beside(ledger.file())).merge(reviews);
            long unknown = reviews.stream()
                    .filter(review -> open.event(review.event()).isEmpty())
                    .count();
            spec.commandLine()
                    .getErr()
                    .println(added + " of " + reviews.size() + " judgements are new"
                            + (unknown == 0
                                    ? ""
                                    : "; " + unknown + " are about events that this ledger does not have"));
        }
        return rejected == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
    }
}
