package org.entente.coder.nlp;

import java.util.List;

/** The words of a sentence with their tags, before it is parsed. Immutable. */
public final class TaggedWords {

    private final Words words;
    private final int[] numbers;
    private final List<String> tags;

    /**
     * Tagged words.
     *
     * @param numbers the number of each word's tag; not copied
     * @param tags the tags by their numbers
     */
    TaggedWords(Words words, int[] numbers, List<String> tags) {
        this.words = words;
        this.numbers = numbers;
        this.tags = tags;
    }

    /** The words. */
    public Words words() {
        return words;
    }

    /** How many there are. */
    public int size() {
        return numbers.length;
    }

    /** The Penn tag of a word. */
    public String tag(int word) {
        return tags.get(numbers[word]);
    }

    int[] numbers() {
        return numbers;
    }
}
