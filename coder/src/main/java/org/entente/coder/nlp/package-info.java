/**
 * Reads English: splits text into sentences and tokens, tags, lemmatises and parses them.
 *
 * <p>What leaves the package is {@link org.entente.coder.nlp.Sentence}: tokens, lemmas, Penn tags and basic Universal
 * Dependencies. Nothing outside sees how a sentence was parsed, so that a better parser can come without touching a
 * pattern. Nothing here knows what an event or an actor is.
 */
@NullMarked
package org.entente.coder.nlp;

import org.jspecify.annotations.NullMarked;
