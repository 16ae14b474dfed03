package org.entente.app.server.api;

import static org.entente.app.server.api.Parameter.path;
import static org.entente.app.server.api.Parameter.text;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.app.server.safety.Problem;
import org.entente.app.server.view.LedgerView;
import org.entente.app.server.view.Page;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Sheet;
import org.entente.ledger.json.EntryJson;
import org.entente.ledger.json.EntryWriter;
import org.entente.model.Event;

/** Events, statements and claims: in pages, as a stream of lines, or as a file. */
final class Entries {

    /** JSON Lines: an object a line. */
    static final String LINES = "application/x-ndjson";

    private static final String CSV = "text/csv";
    private static final String PARQUET = "application/vnd.apache.parquet";

    private final LedgerView view;

    Entries(LedgerView view) {
        this.view = view;
    }

    List<Route> routes() {
        List<Parameter> format =
                List.of(text("format", "How the answer is written; what the Accept header asks for, or json.")
                        .oneOf("json", "jsonl", "csv"));
        List<Parameter> eventFormat =
                List.of(text("format", "How the answer is written; what the Accept header asks for, or json.")
                        .oneOf("json", "jsonl", "csv", "parquet"));
        return List.of(
                Route.get(
                                "/events",
                                "Events, by date; jsonl, csv and parquet give all of them.",
                                Parameter.filters(),
                                "Events",
                                this::events)
                        .with(Parameter.paging())
                        .with(eventFormat)
                        .or(LINES, CSV, PARQUET),
                Route.get("/events/{id}", "One event.", List.of(path("id", "The event's id.")), "Event", this::event),
                Route.get(
                                "/statements",
                                "Statements, by story; jsonl and csv give all of them.",
                                Parameter.filters(),
                                "Statements",
                                this::statements)
                        .with(Parameter.paging())
                        .with(format)
                        .or(LINES, CSV),
                Route.get(
                                "/claims",
                                "Causal claims, by story; jsonl and csv give all of them.",
                                Parameter.filters(),
                                "Claims",
                                this::claims)
                        .with(Parameter.paging())
                        .with(format)
                        .or(LINES, CSV));
    }

    private void events(Context request) throws IOException {
        EventFilter filter = new Query(request).filter();
        if (Answers.known(request, view)) {
            return;
        }
        switch (format(request)) {
            case "json" -> Answers.page(request, slice(request, view::events), EntryJson::write);
            case "jsonl" -> lines(request, view.ledger().events(filter), EntryWriter::write);
            case "csv" -> csv(request, Sheet.EVENTS, filter);
            case "parquet" -> parquet(request, filter);
            default -> throw noFormat("json, jsonl, csv, parquet");
        }
    }

    private void statements(Context request) throws IOException {
        Ledger ledger = view.ledger();
        entries(
                request,
                Sheet.STATEMENTS,
                ledger::statements,
                ledger::statements,
                EntryJson::write,
                EntryWriter::write);
    }

    private void claims(Context request) throws IOException {
        Ledger ledger = view.ledger();
        entries(request, Sheet.CLAIMS, ledger::claims, ledger::claims, EntryJson::write, EntryWriter::write);
    }

    /** Entries of a sheet that is counted and cut by the ledger alone. */
    private <T> void entries(
            Context request,
            Sheet sheet,
            Function<EventFilter, Stream<T>> all,
            Some<T> some,
            Answers.Entry<T> entry,
            Line<T> line)
            throws IOException {
        EventFilter filter = new Query(request).filter();
        if (Answers.known(request, view)) {
            return;
        }
        switch (format(request)) {
            case "json" ->
                Answers.page(
                        request,
                        slice(
                                request,
                                (asked, offset, limit) -> new Page<>(
                                        some.of(asked, offset, limit),
                                        offset,
                                        limit,
                                        view.ledger().count(sheet, asked))),
                        entry);
            case "jsonl" -> lines(request, all.apply(filter), line);
            case "csv" -> csv(request, sheet, filter);
            default -> throw noFormat("json, jsonl, csv");
        }
    }

    private void event(Context request) throws IOException {
        String id = request.pathParam("id");
        Event event =
                view.ledger().event(id).orElseThrow(() -> new Problem(404, "there is no event '" + id + "' here"));
        if (!Answers.known(request, view)) {
            Answers.document(request, json -> EntryJson.write(json, event));
        }
    }

    /** Writes one entry as a line. */
    private interface Line<T> {
        void write(EntryWriter out, T entry);
    }

    /** The entries after the first so many. */
    private interface Some<T> {
        List<T> of(EventFilter filter, long passed, int most);
    }

    /** Finds some of the entries that a filter asks for. */
    private interface Part<T> {
        Page<T> of(EventFilter filter, long offset, int limit);
    }

    private static <T> Page<T> slice(Context request, Part<T> part) {
        Query query = new Query(request);
        return part.of(
                query.filter(),
                query.number("offset", 0, 0, Integer.MAX_VALUE),
                query.number("limit", 100, 1, Query.MOST));
    }

    private static Problem noFormat(String formats) {
        return new Problem(400, "format: there are " + formats);
    }

    private static <T> void lines(Context request, Stream<T> entries, Line<T> line) throws IOException {
        try (entries;
                Writer out = Answers.stream(request, LINES);
                EntryWriter writer = EntryWriter.lines(out)) {
            entries.forEachOrdered(entry -> line.write(writer, entry));
        }
    }

    private void csv(Context request, Sheet sheet, EventFilter filter) throws IOException {
        attach(request, sheet.name().toLowerCase(java.util.Locale.ROOT) + ".csv");
        try (Writer out = Answers.stream(request, CSV)) {
            view.ledger().writeCsv(sheet, filter, out);
        }
    }

    private void parquet(Context request, EventFilter filter) throws IOException {
        Path folder = Files.createTempDirectory("entente-export");
        Path file = folder.resolve("events.parquet");
        try {
            view.ledger().export(filter, file);
            attach(request, "events.parquet");
            request.contentType(PARQUET);
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(request.outputStream());
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static void attach(Context request, String name) {
        request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static String format(Context request) {
        String accept = Optional.ofNullable(request.header("Accept")).orElse("");
        String usual = accept.contains(LINES)
                ? "jsonl"
                : accept.contains(PARQUET) ? "parquet" : accept.contains(CSV) ? "csv" : "json";
        return new Query(request).text("format").orElse(usual);
    }
}
