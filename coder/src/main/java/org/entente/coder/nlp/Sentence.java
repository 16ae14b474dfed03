package org.entente.coder.nlp;

import java.util.List;

/**
 * A parsed sentence.
 *
 * @param text its words as they stand in the text that was read
 * @param start its first character there, in UTF-16 units
 * @param tokens its tokens, in order; each one's head is another of them or -1, and there are no cycles
 */
public record Sentence(String text, int start, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** A sentence that is passed over: its words as they stand, and no tokens. */
    public static Sentence passedOver(Words words) {
        return new Sentence(words.text(), words.start(), List.of());
    }

    /** The character after the last. */
    public int end() {
        return start + text.length();
    }

    /** The token with this index. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }
}
