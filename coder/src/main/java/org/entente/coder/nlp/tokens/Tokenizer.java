package org.entente.coder.nlp.tokens;

/**
 * Cuts a stretch of text into tokens as the English Web Treebank does: clitics apart ({@code do n't}), hyphenated
 * compounds in three ({@code NATO - Russia}) unless the first part is a prefix, numbers with their commas, addresses
 * whole. White space is in no token, everything else is in one.
 */
final class Tokenizer {

    private static final int UNIT_LENGTH = 4;

    private String text = "";
    private int end;
    private Bounds bounds = new Bounds();

    /** Adds the tokens of source[from, to). */
    void tokenize(String source, int from, int to, Bounds into) {
        text = source;
        end = to;
        bounds = into;
        int i = from;
        while (i < to) {
            char c = source.charAt(i);
            if (Characters.space(c)) {
                i++;
            } else {
                int next = address(i);
                if (next < 0) {
                    next = Characters.wordly(c) ? word(i) : mark(i, from);
                }
                i = next;
            }
        }
    }

    private char at(int i) {
        return i < end ? text.charAt(i) : ' ';
    }

    private int emit(int from, int to) {
        bounds.add(from, to);
        return to;
    }

    /** The end of an e-mail or web address that begins here, or -1. */
    private int address(int i) {
        if ((i > 0 && Characters.wordly(text.charAt(i - 1))) || !Characters.wordly(at(i))) {
            return -1;
        }
        int stop = Addresses.end(text, i, end);
        return stop < 0 ? -1 : emit(i, stop);
    }

    private int word(int from) {
        int i = from + 1;
        while (i < end) {
            char c = text.charAt(i);
            if (Characters.wordly(c)) {
                if (numberEnds(from, i)) {
                    break;
                }
                i++;
            } else {
                int through = joined(from, i, c);
                if (through < 0) {
                    break;
                }
                i = through;
                if (c == '$') {
                    return emit(from, i);
                }
            }
        }
        return clitic(from, i);
    }

    /** Whether a number ends before a unit that is written together with it ("10km"). */
    private boolean numberEnds(int from, int i) {
        if (!Character.isDigit(text.charAt(from))
                || !Character.isDigit(text.charAt(i - 1))
                || !Character.isLetter(text.charAt(i))) {
            return false;
        }
        int stop = i;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return stop - i <= UNIT_LENGTH
                && !(stop < end && Character.isDigit(text.charAt(stop)))
                && Lexicon.unit(text.substring(i, stop));
    }

    /** The position behind a mark within the word and what it joins, or -1 where the word ends before the mark. */
    private int joined(int from, int i, char c) {
        char next = at(i + 1);
        boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(next);
        return switch (c) {
            case '.' -> stop(from, i, next);
            case ',' -> digits && thousands(i) ? i + 1 : -1;
            case ':' -> digits ? i + 1 : -1;
            case '/' -> digits ? i + 1 : -1;
            case '\'', '\u2019' -> Character.isLetter(next) && !cliticAt(i) ? i + 1 : -1;
            case '-', '\u2010', '\u2011' ->
                Character.isLetter(next) && Lexicon.prefix(text.substring(from, i)) ? i + 1 : -1;
            case '&' -> Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(next) ? i + 1 : -1;
            case '_' -> i + 1;
            case '$' ->
                Character.isDigit(next) && i - from <= 2 && Character.isUpperCase(text.charAt(from)) ? i + 1 : -1;
            default -> -1;
        };
    }

    /** A full stop belongs to the word within numbers and names of files, and behind abbreviations. */
    private int stop(int from, int i, char next) {
        boolean newSentence = i - from > 1
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && Character.isUpperCase(next);
        if (Character.isLetterOrDigit(next) && !newSentence) {
            return i + 1;
        }
        if (next == '.') {
            return -1;
        }
        return Abbreviations.endsAt(text, from, i, end) ? i + 1 : -1;
    }

    private boolean thousands(int comma) {
        return Character.isDigit(at(comma + 2))
                && Character.isDigit(at(comma + 3))
                && !Character.isDigit(at(comma + 4));
    }

    /** Whether the apostrophe opens a clitic that ends the word: 's, 'm, 'd, 'll, 're, 've, or the 't of n't. */
    private boolean cliticAt(int apostrophe) {
        int stop = apostrophe + 1;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return Clitics.is(text, apostrophe + 1, stop);
    }

    /** Emits the word [from, to), its inner clitic apart; the end of what was emitted. */
    private int clitic(int from, int to) {
        char next = at(to);
        boolean apostrophe = next == '\'' || next == '\u2019';
        if (apostrophe
                && to - from > 1
                && (text.charAt(to - 1) | 32) == 'n'
                && (at(to + 1) | 32) == 't'
                && cliticAt(to)) {
            emit(from, to - 1);
            return emit(to - 1, to + 2);
        }
        int cut = Clitics.fused(text, from, to);
        if (cut > 0) {
            emit(from, cut);
            return emit(cut, to);
        }
        return emit(from, to);
    }

    private int mark(int i, int from) {
        char c = text.charAt(i);
        if (c == '\'' || c == '\u2019') {
            return apostrophe(i, from);
        }
        int stop = i + 1;
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(at(stop))) {
            return emit(i, stop + 1);
        }
        if (c == '.' || c == '!' || c == '?') {
            while (at(stop) == '.' || at(stop) == '!' || at(stop) == '?') {
                stop++;
            }
        } else if (Characters.repeats(c)) {
            while (at(stop) == c) {
                stop++;
            }
        } else if ((c == '+' || c == '-')
                && Character.isDigit(at(stop))
                && (i == from || Characters.space(at(i - 1)))) {
            return word(i);
        }
        return emit(i, stop);
    }

    private int apostrophe(int i, int from) {
        int stop = i + 1;
        if (at(stop) == text.charAt(i)) {
            return emit(i, stop + 1);
        }
        if (i > from && Characters.wordly(text.charAt(i - 1)) && Character.isLetter(at(stop)) && cliticAt(i)) {
            while (Character.isLetter(at(stop))) {
                stop++;
            }
            return emit(i, stop);
        }
        boolean decade = Character.isDigit(at(stop)) && Character.isDigit(at(stop + 1)) && at(stop + 2) == 's';
        return decade ? emit(i, stop + 3) : emit(i, stop);
    }
}
