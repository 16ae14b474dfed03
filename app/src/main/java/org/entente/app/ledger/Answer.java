package org.entente.app.ledger;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.app.console.Console;
import org.entente.app.console.Grid;
import org.entente.ledger.json.EntryWriter;

/** Writes the entries that a ledger gave, in the format asked for. */
final class Answer {

    /** Rows that share their column widths: a terminal's table cannot wait for the last of a million. */
    private static final int PAGE = 200;

    private final PrintWriter out;
    private final PrintWriter err;

    Answer(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** For people; says so on standard error where there is nothing to show. */
    <T> void table(Stream<T> entries, Function<List<T>, Grid> grid, String nothing) {
        Iterator<T> all = entries.iterator();
        if (!all.hasNext()) {
            err.println(nothing);
        }
        while (all.hasNext() && !out.checkError()) {
            grid.apply(page(all)).print(out, Console.width());
        }
    }

    <T> void lines(Stream<T> entries, BiConsumer<EntryWriter, T> write) {
        try (EntryWriter writer = EntryWriter.lines(out)) {
            entries.forEach(entry -> write.accept(writer, entry));
        }
    }

    <T> void array(Stream<T> entries, BiConsumer<EntryWriter, T> write) {
        try (EntryWriter writer = EntryWriter.array(out)) {
            entries.forEach(entry -> write.accept(writer, entry));
        }
    }

    private static <T> List<T> page(Iterator<T> all) {
        return Stream.generate(() -> all)
                .takeWhile(Iterator::hasNext)
                .limit(PAGE)
                .map(Iterator::next)
                .toList();
    }
}
