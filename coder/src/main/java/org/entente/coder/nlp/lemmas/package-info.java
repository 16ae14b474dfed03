/** Gives each tagged word its dictionary form, by rules and exceptions that were learned from a treebank. */
@NullMarked
package org.entente.coder.nlp.lemmas;

import org.jspecify.annotations.NullMarked;
