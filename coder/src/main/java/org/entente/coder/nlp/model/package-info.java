/** What is trained, put together in one file: tagger, parser and lemmatiser of the reader. */
@NullMarked
package org.entente.coder.nlp.model;

import org.jspecify.annotations.NullMarked;
