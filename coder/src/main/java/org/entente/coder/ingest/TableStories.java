package org.entente.coder.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes stories of the rows of a table whose first row names its columns. */
final class TableStories {

    private static final String SEPARATORS = "\t,;|";

    private final ReadingOptions options;
    private final StoryFields fields;

    TableStories(ReadingOptions options) {
        this.options = options;
        this.fields = new StoryFields(options);
    }

    /**
     * Whether characters look like the start of a table: the first line has several columns, and one of them is the text.
     */
    boolean looksLikeOne(String sample) {
        List<String> columns = header(sample);
        return columns.size() > 1 && columns.contains(fields.theirs("text"));
    }

    private List<String> header(String sample) {
        String line = sample.lines().findFirst().orElse("");
        String cells = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return fields.columns(List.of(cells.replace("\"", "").split("[" + separator(line) + "]")));
    }

    private static char separator(String line) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            long found = line.chars().filter(c -> c == candidate).count();
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }

    /**
     * Reads a table in UTF-8, or another encoding that leaves ASCII as it is.
     *
     * @param sample the start of it
     */
    void read(String source, InputStream in, String sample, ArticleSink sink) throws IOException {
        DelimitedRows rows =
                new DelimitedRows(in, separator(sample.lines().findFirst().orElse("")), options.maxBytes());
        Optional<DelimitedRows.Row> first = rows.next();
        List<String> columns = fields.columns(first.map(row -> words(row, true)).orElse(List.of()));
        if (!columns.contains(fields.theirs("text"))) {
            sink.reject(new Reject(source, 1, fields.withoutText(columns)));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                sink.reject(new Reject(source, 1, "has two columns \"" + StoryFields.shortened(column) + "\""));
                return;
            }
        }
        boolean any = false;
        for (Optional<DelimitedRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            any = true;
            story(
                    row.get(),
                    columns,
                    new Origin(source, row.get().number(), row.get().offset()),
                    sink);
        }
        if (!any) {
            sink.reject(new Reject(source, 0, "holds no stories"));
        }
    }

    private void story(DelimitedRows.Row row, List<String> columns, Origin origin, ArticleSink sink) {
        if (row.tooLong()) {
            sink.reject(new Reject(origin, "the row " + Sizes.tooLarge(options.maxBytes())));
            return;
        }
        if (row.cells().size() > columns.size()) {
            sink.reject(new Reject(
                    origin,
                    "the row has " + row.cells().size() + " fields, but there are " + columns.size()
                            + " columns (a field with separators in it wants quotes)"));
            return;
        }
        List<String> cells = words(row, false);
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !columns.get(i).isEmpty()) {
                named.put(columns.get(i), cells.get(i));
            }
        }
        try {
            sink.article(fields.story(named), origin);
        } catch (StoryFault e) {
            sink.reject(new Reject(origin, e.reason()));
        }
    }

    private static List<String> words(DelimitedRows.Row row, boolean header) {
        List<String> words = row.cells().stream()
                .map(cell -> TextDecoder.decode(cell, "").replace("\r\n", "\n"))
                .toList();
        return header && !words.isEmpty() && words.get(0).startsWith("\uFEFF")
                ? java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(words.get(0).substring(1)),
                                words.stream().skip(1))
                        .toList()
                : words;
    }
}
