/**
 * Makes the table of what is known of words beyond the treebanks: the kinds that a lexicon has them as, and clusters of the
 * vectors that an embedding model has for them. Facts and numbers about single words, no text.
 */
@NullMarked
package org.entente.training.words;

import org.jspecify.annotations.NullMarked;
