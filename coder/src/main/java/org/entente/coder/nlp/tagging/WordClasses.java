package org.entente.coder.nlp.tagging;

/**
 * What is known of words beyond the treebanks: the kinds of word that a lexicon has them as, and the cluster of words that
 * are used alike. Asked by the hash of a word's form; immutable.
 *
 * <p>A treebank may lack a word that a lexicon knows to be an adjective and nothing else, or that stands in text where
 * names of crimes stand.
 */
public final class WordClasses {

    /** The most clusters there may be, 0 among them, which stands for none. */
    public static final int MOST_FINE = 1024;

    /** The most clusters of clusters there may be, 0 among them. */
    public static final int MOST_COARSE = 64;

    /** Knows no word. */
    public static final WordClasses NONE = new WordClasses(new int[0], new int[0]);

    private final int[] forms;
    private final int[] keys;
    private final int[] values;
    private final int mask;

    /**
     * The classes of forms; the arrays are not copied.
     *
     * @param forms their hashes, {@link WordCodes#hash(CharSequence)}
     * @param classes what is known of each, {@link #classes(int, int, int)}; of two entries of one form the last holds
     */
    public WordClasses(int[] forms, int[] classes) {
        this.forms = forms;
        int room = Integer.highestOneBit(Math.max(2, forms.length)) * 4;
        keys = new int[room];
        values = new int[room];
        mask = room - 1;
        for (int i = 0; i < forms.length; i++) {
            int slot = slot(forms[i]);
            keys[slot] = forms[i];
            values[slot] = classes[i];
        }
    }

    /**
     * What is known of a form, in one number.
     *
     * @param kinds a set of bits, what the lexicon says; 0 if it lacks the word
     * @param fine the number of its cluster, 0 if it is in none
     * @param coarse the number of the cluster of that cluster, 0 if it is in none
     */
    public static int classes(int kinds, int fine, int coarse) {
        return (kinds * MOST_COARSE + coarse) * MOST_FINE + fine;
    }

    /** The forms of which something is known. */
    int[] forms() {
        return forms.clone();
    }

    /** What is known of a form in one number, for the methods below to take apart; 0 if nothing is. */
    int of(int form) {
        return values[slot(form)];
    }

    static int kinds(int classes) {
        return classes / (MOST_FINE * MOST_COARSE);
    }

    static int fine(int classes) {
        return classes % MOST_FINE;
    }

    static int coarse(int classes) {
        return classes / MOST_FINE % MOST_COARSE;
    }

    private int slot(int form) {
        int slot = form & mask;
        while (keys[slot] != form && values[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
