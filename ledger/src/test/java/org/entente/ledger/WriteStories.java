package org.entente.ledger;

import java.nio.file.Path;
import java.util.Random;

/** Writes so many stories with so many noisy characters, three to a batch; prints each batch's last number when it is kept. */
final class WriteStories {

    private WriteStories() {}

    public static void main(String[] arguments) {
        int stories = Integer.parseInt(arguments[1]);
        int length = Integer.parseInt(arguments[2]);
        Random noise = new Random(1);
        try (Ledger ledger = Ledger.open(Path.of(arguments[0]));
                Keeper keeper = ledger.begin(Samples.run())) {
            for (int i = 0; i < stories; i++) {
                keeper.keep(Samples.coding("story" + i, noise.ints(length, 32, 0x3000)));
                if (i % 3 == 2) {
                    keeper.flush();
                    System.out.println(i);
                }
            }
        } catch (LedgerException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
