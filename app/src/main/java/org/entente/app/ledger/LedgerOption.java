package org.entente.app.ledger;

import java.nio.file.Path;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Option;

/** The option {@code --ledger}. */
public final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "entente.duckdb",
            description = "The ledger (default: ${DEFAULT-VALUE} in this folder).")
    private Path file;

    /** Where the ledger is. */
    public Path file() {
        return file;
    }

    /** Opens it to write, making it where there is none. */
    public Ledger open() {
        return Ledger.open(file);
    }

    /** Opens it to read. */
    public Ledger read() {
        return Ledger.read(file);
    }
}
