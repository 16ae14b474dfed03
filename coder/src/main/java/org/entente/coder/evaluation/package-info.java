/**
 * Scores the coder against gold sets: marked relations, whole articles, the codebook's own examples.
 *
 * <p>Only measures; nothing here decides how anything is coded. Gold sets are data and are never in the jar.
 */
@NullMarked
package org.entente.coder.evaluation;

import org.jspecify.annotations.NullMarked;
