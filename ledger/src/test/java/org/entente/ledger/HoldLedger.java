package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Path;

/** Holds a ledger open until it is killed. */
final class HoldLedger {

    private HoldLedger() {}

    public static void main(String[] arguments) throws IOException {
        try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
            System.out.println("holding " + ledger.extent().events());
            System.in.read();
        }
    }
}
