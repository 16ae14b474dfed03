package org.entente.coder.actors.directory;

/**
 * Walks over the words of a text, as names are cut into words: at spaces and hyphens, before "'s", and not within "U.S."
 * or "N'Djamena".
 */
public final class WordScanner {

    private final CharSequence text;
    private final int limit;
    private int start;
    private int end;
    private boolean afterBreak;

    /** A scanner before the first word of the text between two places. */
    public WordScanner(CharSequence text, int from, int to) {
        this.text = text;
        this.limit = to;
        this.start = from;
        this.end = from;
    }

    /** The hash of a single word. */
    public static long hashOf(String word) {
        return WordHash.of(word, 0, word.length());
    }

    /** Goes on to the next word; false where there is none. */
    public boolean next() {
        int previous = end;
        int i = end;
        while (i < limit && (WordHash.fold(text.charAt(i)) == 0 || possessive(i))) {
            i++;
        }
        if (i >= limit) {
            return false;
        }
        afterBreak = breaks(previous, i);
        start = i;
        end = wordEnd(i);
        return true;
    }

    private boolean breaks(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (end - start > 3) {
                    return true;
                }
            } else if (!apostrophe(c)
                    && !possessive(i)
                    && c != ' '
                    && c != '-'
                    && c != '&'
                    && c != '\u00a0'
                    && c != '\n'
                    && c != '\u2010'
                    && c != '\u2011') {
                return true;
            }
        }
        return false;
    }

    /** Whether the "s" of a possessive stands there, which is no word of its own. */
    private boolean possessive(int at) {
        return text.charAt(at) == 's'
                && at > 0
                && apostrophe(text.charAt(at - 1))
                && (at + 1 >= limit || WordHash.fold(text.charAt(at + 1)) == 0);
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < limit) {
            char c = text.charAt(i);
            if (WordHash.fold(c) != 0) {
                i++;
            } else if (i + 1 < limit && inside(from, i, c)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean inside(int from, int i, char c) {
        char after = WordHash.fold(text.charAt(i + 1));
        if (after == 0) {
            return false;
        }
        if (c == '.') {
            return i - from == 1 || text.charAt(i - 2) == '.';
        }
        if (!apostrophe(c)) {
            return false;
        }
        boolean possessive = after == 's' && (i + 2 >= limit || WordHash.fold(text.charAt(i + 2)) == 0);
        return !possessive;
    }

    /** The first character of the word. */
    public int start() {
        return start;
    }

    /** The one after its last. */
    public int end() {
        return end;
    }

    /** The word's hash. */
    public long hash() {
        return WordHash.of(text, start, end);
    }

    /** Whether something stands between this word and the one before that no name goes across: a comma, a bracket. */
    public boolean afterBreak() {
        return afterBreak;
    }
}
