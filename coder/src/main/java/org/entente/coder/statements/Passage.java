package org.entente.coder.statements;

import org.entente.coder.syntax.Tree;
import org.entente.model.Part;

/**
 * A sentence in its place in the story.
 *
 * @param tree its tree
 * @param part whether it stands in the title or in the text
 * @param number its number in the story; 0 is the headline
 * @param paragraph the number of its paragraph: sentences of one paragraph have the same
 */
public record Passage(Tree tree, Part part, int number, int paragraph) {}
