package org.entente.app.coding;

import java.io.PrintWriter;
import org.entente.app.console.Format;
import org.entente.ledger.json.EntryWriter;

/** Makes what shows codings, in the format that was asked for. */
final class CodingOutput {

    private CodingOutput() {}

    static CodingSink of(Format format, boolean quiet, PrintWriter out) {
        if (quiet) {
            return new Silence();
        }
        return switch (format) {
            case TABLE -> CodingPrinter.tables(out);
            case JSONL -> CodingPrinter.json(out, EntryWriter.lines(out));
            case JSON -> CodingPrinter.json(out, EntryWriter.array(out));
            case CSV -> new CodingSheet(out);
        };
    }
}
