package org.entente.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the rows of a query as comma-separated values (RFC 4180), with a header. */
final class CsvSheet {

    private static final CsvMapper CSV = new CsvMapper();

    private CsvSheet() {}

    static void write(Store store, String query, Conditions conditions, Writer out) {
        store.answer(query, conditions, rows -> {
            try (SequenceWriter csv = CSV.writer()
                    .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writeValues(out)) {
                csv.write(heads(rows.getMetaData()));
                while (rows.next()) {
                    csv.write(cells(rows));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return rows;
        });
    }

    private static List<String> heads(ResultSetMetaData columns) throws SQLException {
        List<String> heads = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            heads.add(columns.getColumnLabel(i));
        }
        return heads;
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.add(Objects.requireNonNullElse(row.getString(i), ""));
        }
        return cells;
    }
}
