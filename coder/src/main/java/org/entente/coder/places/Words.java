package org.entente.coder.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts running text into the words that names are made of. */
final class Words {

    private static final Set<String> POINTED = Set.of(
            "st", "ste", "mt", "ft", "pt", "gen", "gov", "sen", "rep", "dr", "mr", "mrs", "ms", "sgt", "capt", "col",
            "lt", "maj", "rev", "sheriff", "no", "jr", "sr", "ave", "blvd");

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    /** The words of a text, in order. */
    static List<Word> of(String text) {
        Words cutter = new Words(text);
        cutter.cut();
        return cutter.words;
    }

    private void cut() {
        int at = 0;
        int last = 0;
        while (at < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                int end = wordEnd(at);
                add(at, end, gap(last, at));
                at = end;
                last = end;
            } else {
                at++;
            }
        }
    }

    /** Letters and digits; apostrophes between letters; points of initials ("U.S."). */
    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (isApostrophe(c) && isLetter(at + 1))
                    || (c == '.' && isInitial(start, at) && (isLetter(at + 1) || hasPoint(start, at)));
            if (!inside) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether what a point ends is one capital ("U."), or after another point a short word ("W.Va."). */
    private boolean isInitial(int start, int at) {
        int from = Math.max(start, text.lastIndexOf('.', at - 1) + 1);
        int length = at - from;
        return Character.isUpperCase(text.charAt(from)) && (length == 1 || (length == 2 && from > start));
    }

    private boolean hasPoint(int start, int at) {
        int point = text.indexOf('.', start);
        return point >= 0 && point < at;
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private void add(int start, int end, Word.Gap gap) {
        String whole = text.substring(start, end);
        int bare = whole.length();
        if (bare > 2 && isApostrophe(whole.charAt(bare - 2)) && (whole.endsWith("s") || whole.endsWith("S"))) {
            bare -= 2;
        }
        String word = whole.substring(0, bare);
        String key = Keys.fold(word);
        words.add(new Word(start, start + bare, word, key, bare == whole.length() ? key : Keys.fold(whole), gap));
    }

    private Word.Gap gap(int last, int at) {
        if (words.isEmpty()) {
            return Word.Gap.BREAK;
        }
        String between = text.substring(last, at);
        String marks = between.strip();
        if (marks.isEmpty()) {
            return between.indexOf('\n') != between.lastIndexOf('\n') ? Word.Gap.BREAK : Word.Gap.SPACE;
        }
        return switch (marks) {
            case "-", "–", "‐", "‑" -> between.length() == 1 ? Word.Gap.HYPHEN : Word.Gap.MARK;
            case "," -> Word.Gap.COMMA;
            case ".", ".," -> afterPoint(marks);
            case "'", "’" -> Word.Gap.MARK;
            default -> marks.matches(".*[.!?;:].*") ? Word.Gap.BREAK : Word.Gap.MARK;
        };
    }

    private Word.Gap afterPoint(String marks) {
        Word before = words.get(words.size() - 1);
        boolean initial = before.text().length() == 1;
        boolean pointed = initial || POINTED.contains(before.text().toLowerCase(java.util.Locale.ROOT));
        if (marks.length() > 1) {
            return Word.Gap.COMMA;
        }
        return pointed && before.capital() ? Word.Gap.POINT : Word.Gap.BREAK;
    }
}
