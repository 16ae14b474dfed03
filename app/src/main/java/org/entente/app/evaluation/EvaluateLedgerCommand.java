package org.entente.app.evaluation;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.Console;
import org.entente.app.console.FormatOption;
import org.entente.app.console.Grid;
import org.entente.app.ledger.LedgerOption;
import org.entente.app.server.reviews.Agreement;
import org.entente.app.server.reviews.Precision;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.app.server.reviews.ReviewScore;
import org.entente.app.server.reviews.ScoreJson;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente evaluate ledger}: the coder against what analysts judged of its events. */
@Command(
        name = "ledger",
        description =
                "Scores the ledger's events on what analysts judged of them: precision by type with its interval, and"
                        + " agreement where two people judged.")
public final class EvaluateLedgerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger open = ledger.read()) {
            ReviewScore score = ReviewScore.of(ReviewBook.open(ReviewBook.beside(ledger.file())), open);
            if (score.precision().isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("nobody has judged an event of " + ledger.file()
                                + " yet: open a story with entente serve, or bring judgements in with entente reviews"
                                + " import FILE");
            }
            switch (format.format()) {
                case TABLE -> print(score, out);
                case CSV -> csv(score, out);
                case JSON -> out.println(ScoreJson.of(score).toPrettyString());
                case JSONL -> out.println(ScoreJson.of(score));
            }
        }
        return ExitStatus.DONE;
    }

    private static void print(ReviewScore score, PrintWriter out) {
        Grid grid = new Grid("type", "judged", "right", "precision", "95 % interval", "type right");
        for (Precision row : score.precision()) {
            grid.row(
                    row.group(),
                    Integer.toString(row.judged()),
                    Integer.toString(row.right()),
                    number(row.value()),
                    number(row.low()) + " to " + number(row.high()),
                    Integer.toString(row.typed()));
        }
        grid.print(out, Console.width());
        Agreement agreement = score.agreement();
        out.println(
                agreement.events() == 0
                        ? "no event was judged by two people"
                        : agreement.events() + " events judged by two or more: " + number(agreement.same())
                                + " of the pairs of judgements alike, Krippendorff's alpha "
                                + number(agreement.alpha()));
        if (score.lost() > 0) {
            out.println(score.lost() + " judged events are not in the ledger and not counted");
        }
    }

    private static void csv(ReviewScore score, PrintWriter out) {
        out.println("type,judged,right,precision,low,high,type_right");
        score.precision()
                .forEach(row -> out.println(String.join(
                        ",",
                        row.group(),
                        Integer.toString(row.judged()),
                        Integer.toString(row.right()),
                        Double.toString(row.value()),
                        Double.toString(row.low()),
                        Double.toString(row.high()),
                        Integer.toString(row.typed()))));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "-";
    }
}
