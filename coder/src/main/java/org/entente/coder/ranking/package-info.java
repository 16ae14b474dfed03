/**
 * A small learned model that says which type a relation between two actors is of, where the patterns leave it open.
 *
 * <p>It never decides by itself: {@link org.entente.coder.ranking.Ranker} gives probabilities, and whoever asks says when they count.
 */
@NullMarked
package org.entente.coder.ranking;

import org.jspecify.annotations.NullMarked;
