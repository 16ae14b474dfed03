package org.entente.coder.evaluation;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.QuadClass;

/**
 * Reads a tab-separated set of marked relations in the layout of PLV (Hu et al., ACL 2024): columns {@code sentence_id},
 * {@code gold_root}, {@code gold_penta} (1 to 4) and {@code marked_sentence}, with {@code <s>} and {@code <t>} around
 * source and target.
 */
public final class MarkedRelationReader {

    private static final List<String> COLUMNS = List.of("sentence_id", "gold_root", "gold_penta", "marked_sentence");

    /**
     * The relations of a file, in order.
     *
     * @throws IOException if it cannot be read, lacks a column, or has a row that is none
     */
    public List<MarkedRelation> read(Path file) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator('\t');
        List<MarkedRelation> relations = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .readValues(in)) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                for (String column : COLUMNS) {
                    if (row.get(column) == null) {
                        throw new IOException(file + ": row " + (relations.size() + 1) + " has no " + column);
                    }
                }
                relations.add(relation(row));
            }
        }
        return relations;
    }

    private static MarkedRelation relation(Map<String, String> row) {
        List<int[]> sources = new ArrayList<>();
        List<int[]> targets = new ArrayList<>();
        String sentence = unmark(String.valueOf(row.get("marked_sentence")), sources, targets);
        int quad = Integer.parseInt(String.valueOf(row.get("gold_penta")).strip());
        return new MarkedRelation(
                String.valueOf(row.get("sentence_id")),
                String.valueOf(row.get("gold_root")).strip(),
                QuadClass.values()[quad - 1],
                sentence,
                sources,
                targets);
    }

    private static String unmark(String marked, List<int[]> sources, List<int[]> targets) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int at = 0; at < marked.length(); ) {
            if (marked.startsWith("<s>", at) || marked.startsWith("<t>", at)) {
                from = plain.length();
                at += 3;
            } else if (marked.startsWith("</s>", at) || marked.startsWith("</t>", at)) {
                (marked.charAt(at + 2) == 's' ? sources : targets).add(new int[] {from, plain.length()});
                at += 4;
            } else {
                plain.append(marked.charAt(at++));
            }
        }
        return plain.toString();
    }
}
