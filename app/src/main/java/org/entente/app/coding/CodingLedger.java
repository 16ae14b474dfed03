package org.entente.app.coding;

import java.util.List;
import org.entente.ledger.Keeper;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.model.Coding;

/** Keeps codings in a ledger. */
final class CodingLedger implements CodingSink {

    private final Ledger ledger;
    private final Keeper keeper;

    CodingLedger(Ledger ledger, Run run) {
        this.ledger = ledger;
        this.keeper = ledger.begin(run);
    }

    @Override
    public void take(List<Coding> codings) {
        codings.forEach(keeper::keep);
        keeper.flush();
    }

    @Override
    public void close() {
        try (ledger;
                keeper) {
            keeper.flush();
        }
    }
}
