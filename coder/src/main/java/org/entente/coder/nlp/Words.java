package org.entente.coder.nlp;

import java.util.Arrays;

/** The words and marks of a sentence before it is parsed: where each begins and ends in the text. Immutable. */
public final class Words {

    private final String text;
    private final int start;
    private final int[] bounds;

    /**
     * The tokens of a sentence.
     *
     * @param source the text that was read
     * @param bounds start and end of each token in it, in order, in UTF-16 units; at least one token
     * @param count how many numbers of {@code bounds} are used
     */
    public Words(String source, int[] bounds, int count) {
        this.start = bounds[0];
        this.text = source.substring(start, bounds[count - 1]);
        this.bounds = Arrays.copyOf(bounds, count);
    }

    /** The sentence as it stands in the text, from its first token to its last. */
    public String text() {
        return text;
    }

    /** The first character of the sentence in the text. */
    public int start() {
        return start;
    }

    /** The character after the last. */
    public int end() {
        return start + text.length();
    }

    /** How many tokens there are. */
    public int size() {
        return bounds.length / 2;
    }

    /** The first character of a token in the text. */
    public int start(int token) {
        return bounds[2 * token];
    }

    /** The character after a token's last. */
    public int end(int token) {
        return bounds[2 * token + 1];
    }

    /** A token as it stands in the text. */
    public String word(int token) {
        return text.substring(start(token) - start, end(token) - start);
    }

    /** The tokens, separated by spaces. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            words.append(i == 0 ? "" : " ").append(word(i));
        }
        return words.toString();
    }
}
