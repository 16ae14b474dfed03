package org.entente.coder.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs.
 *
 * <p>Blank lines part paragraphs. Whether a single line break parts them too is read off the text: in old wire copy
 * lines are broken at some eighty characters, in copies of web pages each line is a paragraph.
 */
final class Paragraphs {

    /** Whoever breaks lines breaks them here at the latest. */
    private static final int WIDEST_WRAPPED = 200;

    /** A byline over a paragraph is no longer; a longer first line is the paragraph's own. */
    private static final int LONGEST_FIRST = 60;

    private Paragraphs() {}

    /** The paragraphs in order, trimmed, none empty. */
    static List<Stretch> of(String text) {
        List<Stretch> paragraphs = new ArrayList<>();
        List<Stretch> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = lineEnd(text, start);
            Stretch line = new Stretch(start, end).trimmed(text);
            if (line.isEmpty()) {
                join(text, lines, paragraphs);
                lines.clear();
            } else {
                lines.add(line);
            }
            start = end + 1;
        }
        join(text, lines, paragraphs);
        return paragraphs;
    }

    private static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2029' || c == '\u2028') {
                return i;
            }
        }
        return text.length();
    }

    private static void join(String text, List<Stretch> lines, List<Stretch> paragraphs) {
        if (lines.isEmpty()) {
            return;
        }
        if (!wrapped(text, lines)) {
            paragraphs.addAll(lines);
            return;
        }
        int first = 0;
        int last = lines.size();
        while (first < last - 1
                && !Character.isLowerCase(text.charAt(lines.get(first + 1).start()))
                && lines.get(first).length() <= LONGEST_FIRST
                && FurnitureRules.standard().isLine(lines.get(first).of(text))) {
            paragraphs.add(lines.get(first++));
        }
        while (last > first + 1
                && endsSentence(text, lines.get(last - 2))
                && FurnitureRules.standard().isLine(lines.get(last - 1).of(text))) {
            last--;
        }
        if (first < last) {
            paragraphs.add(
                    new Stretch(lines.get(first).start(), lines.get(last - 1).end()));
        }
        paragraphs.addAll(lines.subList(last, lines.size()));
    }

    /** Whether the breaks between these lines only keep them narrow. */
    private static boolean wrapped(String text, List<Stretch> lines) {
        if (lines.size() == 1) {
            return true;
        }
        int open = 0;
        for (Stretch line : lines.subList(0, lines.size() - 1)) {
            open += line.length() <= WIDEST_WRAPPED && !endsSentence(text, line) ? 1 : 0;
        }
        // a line that does not end its sentence goes on in the next, which then starts small or is as wide
        return 2 * open >= lines.size() - 1 && (continues(text, lines) || widthsAlike(lines));
    }

    private static boolean continues(String text, List<Stretch> lines) {
        for (Stretch line : lines.subList(1, lines.size())) {
            if (Character.isLowerCase(text.charAt(line.start()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean widthsAlike(List<Stretch> lines) {
        int widest = 0;
        int narrowest = Integer.MAX_VALUE;
        for (Stretch line : lines.subList(0, lines.size() - 1)) {
            widest = Math.max(widest, line.length());
            narrowest = Math.min(narrowest, line.length());
        }
        return widest >= 40 && narrowest * 3 >= widest * 2;
    }

    private static boolean endsSentence(String text, Stretch line) {
        int at = line.end() - 1;
        while (at > line.start() && "\"'”’)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?:;".indexOf(text.charAt(at)) >= 0;
    }
}
