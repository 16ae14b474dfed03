package org.entente.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coder.actors.directory.WordScanner;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.entente.coder.nlp.Words;

/**
 * A sentence or a phrase as a row of words: hyphens and stops fall away, other marks stay with the word that they precede.
 */
final class Wording {

    /** No mark. */
    static final char NONE = ' ';

    /** A possessive ending. */
    static final char POSSESSIVE = 's';

    /**
     * A word.
     *
     * @param text as it is written
     * @param lower in small letters
     * @param hash what makes it the same word as others
     * @param token the number of the token it is of, or its own where there are none
     * @param tag its Penn tag, "" where it has none
     * @param before the mark before it: a comma, a bracket, {@link #POSSESSIVE}, a hyphen, or {@link #NONE}
     */
    record Word(String text, String lower, long hash, int token, String tag, char before) {

        boolean capital() {
            return Character.isUpperCase(text.charAt(0));
        }

        boolean allCapitals() {
            return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && capital();
        }
    }

    private final List<Word> words;
    private final boolean headline;

    private Wording(List<Word> words) {
        this.words = words;
        long capital = words.stream()
                .filter(w -> w.text().length() > 3 && w.allCapitals())
                .count();
        this.headline = capital > 2
                && capital * 2
                        > words.stream().filter(w -> w.text().length() > 3).count();
    }

    /** The words of a sentence. */
    static Wording of(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.size() + 4);
        char mark = NONE;
        for (Token token : sentence.tokens()) {
            mark = token.tag().equals("POS") ? POSSESSIVE : add(token.text(), token.index(), token.tag(), mark, words);
        }
        return new Wording(words);
    }

    /** The words of a sentence that is not parsed; those with a capital are taken for names. */
    static Wording of(Words sentence) {
        List<Word> words = new ArrayList<>(sentence.size() + 4);
        char mark = NONE;
        for (int i = 0; i < sentence.size(); i++) {
            String token = sentence.word(i);
            boolean possessive = i > 0 && (token.equals("'s") || token.equals("\u2019s"))
                    || token.equals("'") && i > 0 && sentence.word(i - 1).endsWith("s");
            String tag = Character.isUpperCase(token.charAt(0)) ? "NNP" : "";
            mark = possessive ? POSSESSIVE : add(token, i, tag, mark, words);
        }
        return new Wording(words);
    }

    /** Adds the words of a token, the first after a mark; the mark that is left before what follows. */
    private static char add(String token, int index, String tag, char mark, List<Word> words) {
        WordScanner scanner = new WordScanner(token, 0, token.length());
        boolean any = false;
        while (scanner.next()) {
            String text = token.substring(scanner.start(), scanner.end());
            words.add(new Word(
                    withStop(token, scanner.start(), scanner.end()),
                    text.toLowerCase(Locale.ROOT),
                    scanner.hash(),
                    index,
                    tag,
                    any ? '-' : mark));
            any = true;
        }
        return any ? NONE : markOf(token, mark);
    }

    /** The words of a phrase without a parse; each is its own token. */
    static Wording of(String phrase) {
        List<Word> words = new ArrayList<>();
        WordScanner scanner = new WordScanner(phrase, 0, phrase.length());
        int previous = 0;
        boolean possessive = false;
        while (scanner.next()) {
            String text = phrase.substring(scanner.start(), scanner.end());
            char mark = previous == 0 ? NONE : between(phrase.substring(previous, scanner.start()), words);
            previous = scanner.end();
            if (text.equals("s") && mark == POSSESSIVE) {
                possessive = true;
                continue;
            }
            if (possessive) {
                mark = POSSESSIVE;
                possessive = false;
            }
            String shown = withStop(phrase, scanner.start(), scanner.end());
            words.add(new Word(shown, text.toLowerCase(Locale.ROOT), scanner.hash(), words.size(), "", mark));
        }
        return new Wording(words);
    }

    /** The word with the last stop of an abbreviation, as in "U.S.". */
    private static String withStop(String text, int start, int end) {
        boolean stop = end < text.length()
                && text.charAt(end) == '.'
                && text.substring(start, end).indexOf('.') > 0;
        return text.substring(start, stop ? end + 1 : end);
    }

    private static char between(String gap, List<Word> words) {
        String marks = gap.strip();
        if (marks.isEmpty()) {
            return NONE;
        }
        if (marks.matches("['’]s?")) {
            return words.isEmpty() ? NONE : POSSESSIVE;
        }
        if (marks.equals(".")) {
            String last = words.get(words.size() - 1).text();
            return last.length() <= 4 || last.endsWith(".") ? NONE : ';';
        }
        return markOf(marks.substring(marks.length() - 1), NONE);
    }

    private static char markOf(String token, char old) {
        char c = token.charAt(0);
        return switch (c) {
            case '-', '\u2010', '\u2011' -> old == NONE ? '-' : old;
            case '.' -> token.length() == 1 && old == NONE ? ';' : old;
            case '&' -> old;
            default -> c;
        };
    }

    /** How many words. */
    int size() {
        return words.size();
    }

    /** The word with this number. */
    Word word(int index) {
        return words.get(index);
    }

    /** Whether it is written in capitals, as some headlines are. */
    boolean headline() {
        return headline;
    }

    /** The first word of the token, or -1. */
    int firstOf(int token) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).token() == token) {
                return i;
            }
        }
        return -1;
    }

    /** The words between two numbers, with spaces. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            char before = words.get(i).before();
            if (i > from) {
                text.append(before == '-' ? "-" : before == POSSESSIVE ? "'s " : before == ',' ? ", " : " ");
            }
            text.append(words.get(i).text());
        }
        return text.toString();
    }
}
