package org.entente.coder.actors.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as the directory's files hold it: UTF-8, tabs between the cells, a line of column names first, lines that begin
 * with {@code #} for people. Cells at a line's end may be left out.
 */
final class TsvFile {

    private TsvFile() {}

    /**
     * A line of a table.
     *
     * @param where file and line, for messages
     * @param cells as many as there are columns
     */
    record Row(String where, List<String> cells) {

        /** The cell in that column. */
        String cell(int column) {
            return cells.get(column);
        }

        /** What the cell lists between bars. */
        List<String> list(int column) {
            return cells.get(column).isEmpty() ? List.of() : split(cells.get(column), '|');
        }
    }

    /**
     * The table's lines.
     *
     * @param name the file's name, for messages
     * @param columns the columns it must have, in order
     * @param problems where what is wrong with it goes
     */
    static List<Row> read(String name, BufferedReader reader, List<String> columns, List<String> problems)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean header = true;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            List<String> cells = split(line, '\t');
            if (header) {
                header = false;
                if (!cells.equals(columns)) {
                    problems.add(name + ":" + number + ": the columns are " + cells + ", expected " + columns);
                    return rows;
                }
            } else if (cells.size() > columns.size()) {
                problems.add(name + ":" + number + ": " + cells.size() + " cells, there are only " + columns.size()
                        + " columns");
            } else {
                while (cells.size() < columns.size()) {
                    cells.add("");
                }
                rows.add(new Row(name + ":" + number, cells));
            }
        }
        return rows;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(8);
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at).strip());
            from = at + 1;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
