package org.entente.bench.server;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.ledger.Keeper;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.model.Coding;
import org.entente.model.testing.SimulatedNews;

/** A ledger of a million simulated events in a hundred and forty thousand stories over ten years. */
final class MillionLedger {

    private static final int DAYS = 3652;
    private static final int EVENTS_A_DAY = 274;

    private MillionLedger() {}

    /** Writes it to a file that does not exist yet. */
    static void write(Path file) {
        try (Ledger ledger = Ledger.open(file);
                Keeper keeper = ledger.begin(Run.now("simulated", "simulated", Map.of()));
                Stream<Coding> news =
                        new SimulatedNews(11, 60, LocalDate.of(2014, 1, 1), DAYS, EVENTS_A_DAY).codings()) {
            news.forEachOrdered(keeper::keep);
        }
    }
}
