package org.entente.app.coding;

import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Keeper;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.ledger.StoryShelf;
import org.entente.model.Coding;

/** Keeps what became of stories in a ledger, and finds there what became of those that were done before. */
final class CodingLedger implements AutoCloseable {

    private final Ledger ledger;
    private final Keeper keeper;

    CodingLedger(Ledger ledger, Run run) {
        this.ledger = ledger;
        this.keeper = ledger.begin(run);
    }

    /** The number of the run. */
    long run() {
        return keeper.run();
    }

    /** What the ledger knows of its stories. */
    StoryShelf shelf() {
        return ledger.shelf();
    }

    /** Keeps them, on the disk when this returns. */
    void keep(List<Outcome> batch) {
        for (Outcome outcome : batch) {
            if (outcome instanceof Outcome.Story story) {
                keeper.keep(story.coding(), story.filing());
            }
        }
        keeper.flush();
    }

    /** The codings of those that were done before, in their order. */
    List<Coding> known(List<Outcome> batch) {
        List<String> stories = new ArrayList<>();
        for (Outcome outcome : batch) {
            if (outcome instanceof Outcome.Known known) {
                stories.add(known.story());
            }
        }
        return stories.isEmpty() ? List.of() : ledger.shelf().codings(stories);
    }

    @Override
    public void close() {
        keeper.close();
    }
}
