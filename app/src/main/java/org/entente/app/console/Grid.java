package org.entente.app.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table on a terminal: columns as wide as what they hold, cells wrapped where that is too wide, and notes that run over
 * the whole width beneath a row.
 */
public final class Grid {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private record Row(List<String> cells, List<String> notes) {}

    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    /** A table with these column heads. */
    public Grid(String... header) {
        this.header = List.of(header);
    }

    /** Adds a row: a cell for each column. */
    public Grid row(String... cells) {
        rows.add(new Row(Arrays.stream(cells).map(Console::plain).toList(), new ArrayList<>()));
        return this;
    }

    /** Adds a note beneath the last row. */
    public Grid note(String words) {
        rows.get(rows.size() - 1).notes().add(Console.plain(words));
        return this;
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes it, each line no longer than the width. */
    public void print(PrintWriter out, int width) {
        int[] widths = widths(width);
        boolean parted = rows.stream().anyMatch(row -> !row.notes().isEmpty());
        line(out, header, widths);
        for (Row row : rows) {
            line(out, row.cells(), widths);
            int indent = widths[0] + GAP.length();
            for (String note : row.notes()) {
                Wrapping.lines(note, width - indent).forEach(each -> out.println(" ".repeat(indent) + each));
            }
            if (parted) {
                out.println();
            }
        }
    }

    private static void line(PrintWriter out, List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Wrapping.lines(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int x = 0; x < widths.length; x++) {
                String part = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
                line.append(part)
                        .append(" ".repeat(widths[x] - Wrapping.width(part)))
                        .append(GAP);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** Every column what it needs; where that is too much, the widest give way first. */
    private int[] widths(int width) {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    Wrapping.width(header.get(i)),
                    rows.stream()
                            .mapToInt(row -> Wrapping.width(row.cells().get(column)))
                            .max()
                            .orElse(0));
        }
        int room = width - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }
}
