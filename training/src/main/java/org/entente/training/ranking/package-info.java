/** Draws and labels rows of real news, and trains the ranker that settles what the patterns leave open. */
@NullMarked
package org.entente.training.ranking;

import org.jspecify.annotations.NullMarked;
