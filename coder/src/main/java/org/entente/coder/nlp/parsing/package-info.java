/**
 * Finds each word's head: a greedy arc-hybrid transition parser over a linear model.
 *
 * <p>The transition system, its state and its features are public so that the {@code training} module can teach the
 * model; nobody else needs them.
 */
@NullMarked
package org.entente.coder.nlp.parsing;

import org.jspecify.annotations.NullMarked;
