package org.entente.coder.nlp.tokens;

/** Decides where the sentences of a paragraph end, from its tokens. */
final class SentenceEnds {

    private final String text;
    private final Bounds bounds;

    SentenceEnds(String text, Bounds bounds) {
        this.text = text;
        this.bounds = bounds;
    }

    /** The token after the last of the sentence that begins with token {@code start}. */
    int after(int start) {
        for (int i = start; i < bounds.size(); i++) {
            if (mayEnd(i)) {
                int next = closers(i + 1);
                if (next == bounds.size() || ends(i, next)) {
                    return next;
                }
            }
        }
        return bounds.size();
    }

    private boolean mayEnd(int token) {
        char last = text.charAt(bounds.end(token) - 1);
        return last == '.' || last == '!' || last == '?' || last == '\u2026';
    }

    /** Past the quotation marks and brackets that close at once behind the end. */
    private int closers(int token) {
        int i = token;
        while (i < bounds.size()
                && bounds.start(i) == bounds.end(i - 1)
                && Characters.closes(text.charAt(bounds.start(i)))
                && bounds.end(i) - bounds.start(i) <= 2) {
            i++;
        }
        return i;
    }

    private boolean ends(int token, int next) {
        int first = next;
        while (first < bounds.size() - 1 && Characters.opens(text.charAt(bounds.start(first)))) {
            first++;
        }
        char c = text.charAt(bounds.start(first));
        if (bounds.start(next) == bounds.end(next - 1) && !Character.isUpperCase(c)) {
            return false;
        }
        boolean stopAlone = Characters.wordly(text.charAt(bounds.start(token)));
        if (stopAlone) {
            return afterAbbreviation(token, next, first);
        }
        if (Character.isLowerCase(c)) {
            return brand(first);
        }
        return !reported(token, next, first);
    }

    /** A word that is lower case by birth ("iPhone", "eBay"): a capital follows its first letter. */
    private boolean brand(int token) {
        return bounds.end(token) - bounds.start(token) > 2
                && Character.isUpperCase(text.charAt(bounds.start(token) + 1));
    }

    private boolean afterAbbreviation(int token, int next, int first) {
        String abbreviation = word(token);
        if (Abbreviations.carriesOn(abbreviation) || !Character.isUpperCase(text.charAt(bounds.start(first)))) {
            return false;
        }
        return next > token + 1 || first > next || Lexicon.starter(word(first));
    }

    /** {@code "Why now?" Macron asked.} goes on. */
    private boolean reported(int token, int next, int first) {
        char last = text.charAt(bounds.end(token) - 1);
        boolean quoted = next > token + 1 && (last == '?' || last == '!');
        if (!quoted || first != next) {
            return false;
        }
        for (int i = first + 1; i < Math.min(first + 4, bounds.size()); i++) {
            if (Lexicon.reporting(word(i))) {
                return true;
            }
        }
        return false;
    }

    private String word(int token) {
        return text.substring(bounds.start(token), bounds.end(token));
    }
}
