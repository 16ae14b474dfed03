package org.entente.coder.coding;

import org.entente.coder.syntax.Tree;
import org.entente.model.Part;

/**
 * A parsed sentence in its story.
 *
 * @param tree its tree
 * @param part whether it stands in the title or in the text
 * @param caption whether it stands under a picture
 * @param number its number in the story; 0 is the headline
 */
public record StorySentence(Tree tree, Part part, boolean caption, int number) {}
