package org.entente.coder.nlp.tagging;

import java.util.Arrays;
import org.entente.coder.nlp.weights.Hashing;

/**
 * What the letters of each word of a sentence say, as numbers: its form without case, its shape, its beginning and end.
 * Scratch space that is filled anew for each sentence; not safe to share.
 */
public final class WordCodes {

    /** The longest ending that is looked at, in characters. */
    static final int ENDINGS = 4;

    private static final int SEED = 17;

    private final WordClasses known;
    private int size;
    private int[] classes = new int[64];
    private int[] forms = new int[64];
    private int[] shapes = new int[64];
    private int[] beginnings = new int[64];
    private int[] endings = new int[64 * ENDINGS];

    /** Space for words of which this is known. */
    public WordCodes(WordClasses known) {
        this.known = known;
    }

    /** The hash of a form. */
    public static int hash(CharSequence form) {
        return hash(form, 0, form.length());
    }

    private static int hash(CharSequence text, int from, int to) {
        int form = SEED;
        for (int i = from; i < to; i++) {
            form = Hashing.next(form, fold(text.charAt(i)));
        }
        return form;
    }

    /** Begins a sentence. */
    public void clear() {
        size = 0;
    }

    /** Takes the next word of the sentence, text[from, to). */
    public void add(CharSequence text, int from, int to) {
        ensure();
        int form = hash(text, from, to);
        forms[size] = form;
        classes[size] = known.of(form);
        shapes[size] = shape(text, from, to);
        beginnings[size] = to - from < 3
                ? form
                : Hashing.next(
                        Hashing.next(Hashing.next(SEED + 2, fold(text.charAt(from))), fold(text.charAt(from + 1))),
                        fold(text.charAt(from + 2)));
        int ending = SEED + 1;
        for (int length = 1; length <= ENDINGS; length++) {
            if (to - length >= from) {
                ending = Hashing.next(ending, fold(text.charAt(to - length)));
            }
            endings[size * ENDINGS + length - 1] = ending;
        }
        size++;
    }

    /** How many words the sentence has so far. */
    public int size() {
        return size;
    }

    /** The hash of a word without case, digits alike, typographic marks as plain ones. */
    public int form(int word) {
        return forms[word];
    }

    /** The kinds of word that a lexicon has it as, a set of bits; 0 if it lacks it. */
    public int kinds(int word) {
        return WordClasses.kinds(classes[word]);
    }

    /** The cluster of words that are used like it; 0 if it is in none. */
    public int fine(int word) {
        return WordClasses.fine(classes[word]);
    }

    /** The cluster of clusters that it is in; 0 if it is in none. */
    public int coarse(int word) {
        return WordClasses.coarse(classes[word]);
    }

    /** How a word is written: capitals, digits, hyphens. */
    public int shape(int word) {
        return shapes[word];
    }

    /** The hash of a word's first three characters. */
    public int beginning(int word) {
        return beginnings[word];
    }

    /** The hash of a word's last characters, 1 to {@value #ENDINGS} of them. */
    public int ending(int word, int length) {
        return endings[word * ENDINGS + length - 1];
    }

    private void ensure() {
        if (size == forms.length) {
            classes = Arrays.copyOf(classes, 2 * size);
            forms = Arrays.copyOf(forms, 2 * size);
            shapes = Arrays.copyOf(shapes, 2 * size);
            beginnings = Arrays.copyOf(beginnings, 2 * size);
            endings = Arrays.copyOf(endings, 2 * size * ENDINGS);
        }
    }

    private static int shape(CharSequence text, int from, int to) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int others = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                lower++;
            } else if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else {
                others++;
            }
        }
        boolean capital = Character.isUpperCase(text.charAt(from));
        int letters = upper == 0 ? lower == 0 ? 0 : 1 : lower > 0 ? capital ? 2 : 3 : upper == 1 ? 4 : 5;
        return letters + 6 * (digits == 0 ? 0 : digits == to - from ? 1 : 2) + 18 * (others == 0 ? 0 : 1);
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2013' -> '-';
            case '\u2014' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
