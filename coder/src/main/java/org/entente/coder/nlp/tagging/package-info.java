/**
 * Gives each word its Penn Treebank tag: a greedy linear model, from left to right.
 *
 * <p>Also what is known of a word from its letters alone, and from a lexicon and clusters of words, which the parser uses too.
 */
@NullMarked
package org.entente.coder.nlp.tagging;

import org.jspecify.annotations.NullMarked;
