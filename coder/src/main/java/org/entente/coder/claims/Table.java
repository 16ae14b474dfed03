package org.entente.coder.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of this package: columns parted by tabs, lines that begin with # are remarks. */
final class Table {

    private Table() {}

    /** The rows of a table, which must all have this many columns. */
    static List<String[]> rows(String name, int columns) {
        InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> row(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The words of a cell; none where it holds a dash. */
    static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" "));
    }

    private static String[] row(String name, String line, int columns) {
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
            throw new IllegalStateException(name + ": " + columns + " columns are needed: " + line);
        }
        return row;
    }
}
