package org.entente.coder.nlp.conllu;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param id what the file calls it, or its number there
 * @param text the sentence as it was written
 * @param words its words, in order
 * @param newParagraph whether it begins a paragraph or a document
 */
public record ConlluSentence(String id, String text, List<ConlluWord> words, boolean newParagraph) {

    public ConlluSentence {
        words = List.copyOf(words);
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }
}
