package org.entente.coder.statements;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in quotation marks.
 *
 * <p>Curly, straight and angled double marks, and curly single ones, which British papers use. A mark that opens while
 * another is open ends it: a quote that goes on over paragraphs opens each of them and is closed once.
 */
final class QuoteMarks {

    /**
     * A stretch in quotation marks.
     *
     * @param start the character after the mark that opens it
     * @param end the mark that closes it, or the end of the paragraph
     * @param closed whether a mark closes it
     */
    record Quoted(int start, int end, boolean closed) {

        /** How many characters of a stretch lie in it. */
        int shared(int from, int to) {
            return Math.max(0, Math.min(end, to) - Math.max(start, from));
        }
    }

    private QuoteMarks() {}

    /** What stands in quotation marks in text[from, to), which is one paragraph. */
    static List<Quoted> in(String text, int from, int to) {
        List<Quoted> quoted = new ArrayList<>();
        int open = -1;
        boolean single = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (opens(text, i, from, to, open >= 0)) {
                // a single quote within a double one is part of what is said
                if (open >= 0 && (c == '‘' || c == '\'')) {
                    continue;
                }
                add(quoted, open, i, false);
                open = i + 1;
                single = c == '‘' || c == '\'';
            } else if (open >= 0 && closes(text, i, to, single)) {
                add(quoted, open, i, true);
                open = -1;
            }
        }
        add(quoted, open, to, false);
        return quoted;
    }

    private static void add(List<Quoted> quoted, int start, int end, boolean closed) {
        if (start >= 0 && end > start) {
            quoted.add(new Quoted(start, end, closed));
        }
    }

    private static boolean opens(String text, int at, int from, int to, boolean open) {
        char c = text.charAt(at);
        if (c == '“' || c == '„' || c == '«') {
            return true;
        }
        if (c == '‘') {
            return at + 1 < to && Character.isLetter(text.charAt(at + 1));
        }
        if (c == '\'') {
            return !open && opensStraightSingle(text, at, from, to);
        }
        if (c == '`') {
            return at + 1 < to && text.charAt(at + 1) == '`' && !open;
        }
        if (c != '"') {
            return false;
        }
        boolean before = at == from || " \n\t([{—–-:'".indexOf(text.charAt(at - 1)) >= 0;
        boolean after = at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
        return open ? before && after && at > from && text.charAt(at - 1) != '-' : after;
    }

    /** An apostrophe opens a quote only before a word, and only if a mark after punctuation closes it. */
    private static boolean opensStraightSingle(String text, int at, int from, int to) {
        boolean before = at == from || Character.isWhitespace(text.charAt(at - 1));
        if (!before || at + 1 >= to || !Character.isUpperCase(text.charAt(at + 1))) {
            return false;
        }
        for (int i = at + 2; i < to && text.charAt(i) != '"'; i++) {
            boolean end = i + 1 == to || Character.isWhitespace(text.charAt(i + 1));
            if (text.charAt(i) == '\'' && end && ".,!?".indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String text, int at, int to, boolean single) {
        char c = text.charAt(at);
        if (single) {
            boolean wordGoesOn = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
            boolean afterMark = ".,!?…".indexOf(text.charAt(at - 1)) >= 0;
            return (c == '’' || c == '\'') && !wordGoesOn && (afterMark || text.charAt(at - 1) != 's');
        }
        return c == '”' || c == '"' || c == '»' || (c == '\'' && at + 1 < to && text.charAt(at + 1) == '\'');
    }
}
