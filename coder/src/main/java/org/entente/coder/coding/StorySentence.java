package org.entente.coder.coding;

import java.util.List;
import java.util.Locale;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.statements.Passage;
import org.entente.coder.syntax.Tree;
import org.entente.model.Part;

/**
 * A sentence in its story, parsed or passed over.
 *
 * @param passage the sentence and its place
 * @param caption whether it stands under a picture
 * @param lemmas the dictionary forms of its words in small letters, likely ones where it was passed over
 */
record StorySentence(Passage passage, boolean caption, List<String> lemmas) {

    Tree tree() {
        return passage.tree();
    }

    Part part() {
        return passage.part();
    }

    /** Its number in the story; 0 is the headline. */
    int number() {
        return passage.number();
    }

    /** The lemmas of a parsed sentence. */
    static List<String> lemmas(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toList();
    }
}
