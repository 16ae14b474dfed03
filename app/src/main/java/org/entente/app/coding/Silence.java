package org.entente.app.coding;

import java.util.List;
import org.entente.model.Coding;

/** Shows nothing. */
final class Silence implements CodingSink {

    @Override
    public void take(List<Coding> codings) {
        // What was coded is in the ledger.
    }

    @Override
    public boolean shows() {
        return false;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
