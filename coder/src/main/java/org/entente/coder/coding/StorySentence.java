package org.entente.coder.coding;

import org.entente.coder.statements.Passage;
import org.entente.coder.syntax.Tree;
import org.entente.model.Part;

/**
 * A parsed sentence in its story.
 *
 * @param passage the sentence and its place
 * @param caption whether it stands under a picture
 */
record StorySentence(Passage passage, boolean caption) {

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
}
