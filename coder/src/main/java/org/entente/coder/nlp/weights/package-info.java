/**
 * Linear models over hashed features, as the tagger and the parser use them.
 *
 * <p>A feature is a 32-bit hash; its row holds the few classes it speaks for or against. Nothing here knows what the
 * features mean.
 */
@NullMarked
package org.entente.coder.nlp.weights;

import org.jspecify.annotations.NullMarked;
