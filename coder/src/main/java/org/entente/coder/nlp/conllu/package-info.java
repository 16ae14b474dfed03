/**
 * Treebanks in CoNLL-U: read, written, and used to say how well the reader reads.
 *
 * <p>Only the columns that the reader predicts are modelled: form, lemma, Penn tag, head and relation. Nothing here knows
 * how a sentence is parsed.
 */
@NullMarked
package org.entente.coder.nlp.conllu;

import org.jspecify.annotations.NullMarked;
