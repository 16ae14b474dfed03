package org.entente.coder.nlp.lemmas;

import java.util.Collection;
import java.util.List;

/**
 * The words that are known to be written: verbs in their base form, and words of any kind in lower case. Of several forms
 * that an inflected word may come from, the one that exists is taken.
 */
public final class Vocabulary {

    /** A vocabulary that knows no word. */
    public static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of());

    private final List<String> verbs;
    private final List<String> words;
    private final WordSet verbSet;
    private final WordSet wordSet;

    /**
     * The vocabulary of these words.
     *
     * @param verbs base forms of verbs, lower case
     * @param words other words, lower case
     */
    public Vocabulary(Collection<String> verbs, Collection<String> words) {
        this.verbs = List.copyOf(verbs);
        this.words = List.copyOf(words);
        this.verbSet = new WordSet(this.verbs);
        this.wordSet = new WordSet(this.words);
    }

    /** The base forms of verbs, as they were given. */
    public List<String> verbs() {
        return verbs;
    }

    /** The other words, as they were given. */
    public List<String> words() {
        return words;
    }

    /** Whether stem + ending is the base form of a verb. */
    boolean verb(String stem, int length, String ending) {
        return verbSet.contains(stem, length, ending);
    }

    /** Whether stem + ending is a word in lower case, verbs among them. */
    boolean word(String stem, int length, String ending) {
        return wordSet.contains(stem, length, ending) || verbSet.contains(stem, length, ending);
    }
}
