package org.entente.app.console;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of named cells, written in any format. A cell holds a string, a number, or null. */
public final class Rows {

    private final List<String> names;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    /** Rows with cells of these names. */
    public Rows(String... names) {
        this.names = List.of(names);
    }

    /** Adds a row: a cell for each name. */
    public void add(@Nullable Object... cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(names.get(i), cells[i]);
        }
        rows.add(row);
    }

    /** Writes them. */
    public void write(Format format, PrintWriter out) {
        try {
            switch (format) {
                case TABLE -> grid().print(out, Console.width());
                case JSONL -> lines(out);
                case JSON -> {
                    json().withDefaultPrettyPrinter().writeValue(out, rows);
                    out.println();
                }
                case CSV -> csv(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lines(PrintWriter out) throws IOException {
        for (Map<String, @Nullable Object> row : rows) {
            out.println(json().writeValueAsString(row));
        }
    }

    private void csv(PrintWriter out) throws IOException {
        try (SequenceWriter csv = new CsvMapper()
                .writer()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValues(out)) {
            csv.write(names);
            for (Map<String, @Nullable Object> row : rows) {
                csv.write(row.values().stream().map(Rows::text).toList());
            }
        }
    }

    private Grid grid() {
        Grid grid = new Grid(
                names.stream().map(name -> name.toUpperCase(Locale.ROOT)).toArray(String[]::new));
        rows.forEach(row -> grid.row(row.values().stream().map(Rows::text).toArray(String[]::new)));
        return grid;
    }

    private static ObjectWriter json() {
        return new ObjectMapper().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static String text(@Nullable Object cell) {
        return Objects.toString(cell, "");
    }
}
