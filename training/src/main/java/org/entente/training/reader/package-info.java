/** Trains the reader's tagger, parser and lemmatiser from treebanks. */
@NullMarked
package org.entente.training.reader;

import org.jspecify.annotations.NullMarked;
