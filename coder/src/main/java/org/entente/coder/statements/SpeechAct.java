package org.entente.coder.statements;

import java.util.List;

/**
 * Somebody says something, in one sentence.
 *
 * @param verb the token of the verb of speech, or of "according"
 * @param speaker the head of who speaks
 * @param audience the head of who is spoken to, -1 where nobody is named
 * @param from the first token of the words that say who speaks
 * @param to the one after their last
 * @param words what is said: one stretch, or two around the words that say who speaks
 * @param colon whether a colon stands before what is said
 */
record SpeechAct(int verb, int speaker, int audience, int from, int to, List<Range> words, boolean colon) {

    /**
     * Tokens in a row.
     *
     * @param from the first
     * @param to the one after the last
     */
    record Range(int from, int to) {

        int size() {
            return to - from;
        }

        boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    SpeechAct {
        words = List.copyOf(words);
    }

    /** Whether a token belongs to what is said. */
    boolean says(int token) {
        return words.stream().anyMatch(range -> range.holds(token));
    }
}
