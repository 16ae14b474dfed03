package org.entente.app.coding;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Keeper;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.ledger.Sheet;
import org.entente.model.Coding;

/** Writes the events of all stories as one comma-separated table, gathered in a ledger in memory until the last has come. */
final class CodingSheet implements CodingSink {

    private final Ledger ledger = Ledger.inMemory();
    private final Keeper keeper = ledger.begin(Run.now("", "", Map.of()));
    private final PrintWriter out;

    CodingSheet(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void take(List<Coding> codings) {
        codings.forEach(keeper::keep);
    }

    @Override
    public void close() {
        keeper.close();
        ledger.writeCsv(Sheet.REPORTS, EventFilter.ALL, out);
        ledger.close();
        out.flush();
    }
}
