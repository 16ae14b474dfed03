package org.entente.app.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
public final class Wrapping {

    private Wrapping() {}

    /** How many characters a terminal shows for the words, combining marks not counted. */
    static int width(String words) {
        return (int) words.codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
                .count();
    }

    /** The words in lines no wider than that; a word wider than a line is cut. */
    public static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString()) > width) {
                int cut = line.offsetByCodePoints(0, Math.min(width, line.codePointCount(0, line.length())));
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
