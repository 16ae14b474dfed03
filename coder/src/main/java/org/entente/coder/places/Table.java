package org.entente.coder.places;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the gazetteer's plain files: tab-separated, a line a place, comments after {@code #}. */
final class Table {

    private Table() {}

    /** The rows of a file beside this class, each with exactly so many columns. */
    static List<List<String>> rows(String file, int columns) {
        try (InputStream in = open(file)) {
            return rows(file, in, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The rows of a user's file, each with exactly so many columns. */
    static List<List<String>> rows(Path file, int columns) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return rows(file.toString(), in, columns);
        }
    }

    private static List<List<String>> rows(String file, InputStream bytes, int columns) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(row(file, number, line, columns));
            }
        }
        return rows;
    }

    /** The names in a cell, parted by {@code |}. */
    static List<String> names(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** The look-up forms of all words of a file whose second column lists them. */
    static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        rows(file, 2).forEach(row -> names(row.get(1)).forEach(word -> words.add(Keys.fold(word))));
        return words;
    }

    /** The bytes of a file beside this class. */
    static InputStream open(String file) throws IOException {
        InputStream in = Table.class.getResourceAsStream(file);
        if (in == null) {
            throw new FileNotFoundException(file + " is missing beside " + Table.class.getName());
        }
        return in;
    }

    private static List<String> row(String file, int number, String line, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalArgumentException(
                    file + ":" + number + ": " + row.size() + " columns, expected " + columns + ": " + line);
        }
        return row;
    }
}
