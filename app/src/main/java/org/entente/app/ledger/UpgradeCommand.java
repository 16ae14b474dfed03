package org.entente.app.ledger;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.coder.duplicates.Sketcher;
import org.entente.coder.duplicates.StoryClusters;
import org.entente.ledger.Filing;
import org.entente.ledger.StoryDigest;
import org.entente.ledger.Upgrade;
import org.entente.model.Article;
import org.entente.model.StorySketch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente upgrade}: a ledger of an older version of Entente brought up to date. */
@Command(
        name = "upgrade",
        description = "Brings a ledger that an older version made up to date, after a backup beside it.")
public final class UpgradeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        StoryClusters clusters = new StoryClusters();
        Optional<Path> backup = new Upgrade(ledger.file(), story -> filing(story, clusters)).run();
        err.println(backup.map(path -> ledger.file() + ": is up to date now; as it was: " + path)
                .orElseGet(() -> ledger.file() + ": is up to date already"));
        return ExitStatus.DONE;
    }

    private static Filing filing(Article story, StoryClusters clusters) {
        StorySketch sketch = Sketcher.sketch(story.text());
        Optional<StoryClusters.Match> match = clusters.place(story.id(), story.published(), sketch);
        boolean comparable = match.isEmpty() || match.get().saysMore();
        return new Filing(
                match.map(StoryClusters.Match::story),
                StoryDigest.of(story),
                comparable ? Optional.of(sketch) : Optional.empty());
    }
}
