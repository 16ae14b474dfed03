package org.entente.app.coding;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.console.Console;
import org.entente.app.console.EntryTables;
import org.entente.ledger.json.EntryWriter;
import org.entente.model.Article;
import org.entente.model.Coding;

/** Prints what was read out of each story: for people as tables, story by story; for programs as JSON. */
final class CodingPrinter implements CodingSink {

    private final PrintWriter out;
    private final Optional<EntryWriter> json;
    private final int width = Console.width();

    private CodingPrinter(PrintWriter out, Optional<EntryWriter> json) {
        this.out = out;
        this.json = json;
    }

    static CodingPrinter tables(PrintWriter out) {
        return new CodingPrinter(out, Optional.empty());
    }

    static CodingPrinter json(PrintWriter out, EntryWriter json) {
        return new CodingPrinter(out, Optional.of(json));
    }

    @Override
    public void take(List<Coding> codings) {
        for (Coding coding : codings) {
            json.ifPresentOrElse(writer -> write(coding, writer), () -> print(coding));
        }
        out.flush();
    }

    @Override
    public void close() {
        json.ifPresent(EntryWriter::close);
        out.flush();
    }

    private static void write(Coding coding, EntryWriter json) {
        coding.events().forEach(json::write);
        coding.statements().forEach(json::write);
        coding.claims().forEach(json::write);
    }

    private void print(Coding coding) {
        Article story = coding.article();
        out.println(Console.plain(story.title().isEmpty() ? story.id() : story.title()));
        out.println(Console.plain(Stream.of(
                        story.publisher(),
                        story.published().map(LocalDate::toString).orElse(""),
                        "story " + story.id())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "))));
        out.println();
        if (coding.events().isEmpty()) {
            out.println("No events.");
            out.println();
        } else {
            EntryTables.events(coding.events()).print(out, width);
        }
        if (!coding.statements().isEmpty()) {
            EntryTables.statements(coding.statements()).print(out, width);
            out.println();
        }
        if (!coding.claims().isEmpty()) {
            EntryTables.claims(coding.claims()).print(out, width);
        }
    }
}
