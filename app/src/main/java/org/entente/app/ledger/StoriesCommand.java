package org.entente.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.ExitStatus;
import org.entente.app.console.Grid;
import org.entente.ledger.Ledger;
import org.entente.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente stories}: the stories of a ledger. */
@Command(name = "stories", description = "Lists the stories in the ledger, by date.")
public final class StoriesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Override
    public Integer call() {
        Answer answer =
                new Answer(spec.commandLine().getOut(), spec.commandLine().getErr());
        try (Ledger open = ledger.read();
                Stream<Article> stories = open.stories()) {
            answer.table(stories, StoriesCommand::grid, "no stories; code some with: entente code FILE");
        }
        return ExitStatus.DONE;
    }

    private static Grid grid(List<Article> stories) {
        Grid grid = new Grid("PUBLISHED", "ID", "PUBLISHER", "TITLE");
        for (Article story : stories) {
            grid.row(
                    story.published().map(LocalDate::toString).orElse(""),
                    story.id(),
                    story.publisher(),
                    story.title());
        }
        return grid;
    }
}
