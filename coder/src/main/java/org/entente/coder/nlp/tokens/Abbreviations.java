package org.entente.coder.nlp.tokens;

/** Tells abbreviations from words at the end of a sentence. */
final class Abbreviations {

    private Abbreviations() {}

    /** Whether the full stop at {@code stop} belongs to the word that begins at {@code from}. */
    static boolean endsAt(String text, int from, int stop, int end) {
        if (initials(text, from, stop)) {
            return true;
        }
        int next = stop + 1;
        while (next < end && Characters.space(text.charAt(next))) {
            next++;
        }
        boolean number = next < end && Character.isDigit(text.charAt(next));
        return Lexicon.abbreviation(text.substring(from, stop), number);
    }

    /** A capital alone, or single letters with stops between them: J, U.S, a.m. */
    private static boolean initials(String text, int from, int stop) {
        if (stop - from == 1) {
            return Character.isUpperCase(text.charAt(from)) && text.charAt(from) != 'I';
        }
        boolean stops = false;
        for (int i = from; i < stop; i++) {
            boolean odd = (i - from) % 2 == 1;
            if (odd ? text.charAt(i) != '.' : !Character.isLetter(text.charAt(i))) {
                return Character.isUpperCase(text.charAt(from)) && text.charAt(stop - 2) == '.' && stops;
            }
            stops |= odd;
        }
        return stops && (stop - from) % 2 == 1;
    }

    /** Whether a token, full stop included, is an abbreviation after which a sentence does not end. */
    static boolean carriesOn(String token) {
        String word = token.substring(0, token.length() - 1);
        return word.length() == 1 || Lexicon.beforeNames(word);
    }
}
