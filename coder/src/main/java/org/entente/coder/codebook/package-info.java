/**
 * The codebook: which words name which acts, what they need, and what one act makes of another.
 *
 * <p>All of it is data under {@code resources/org/entente/coder/codebook}, written by political scientists; this package
 * reads, checks and hands it on. How a pattern is held against a sentence, {@code coding} knows.
 */
@NullMarked
package org.entente.coder.codebook;

import org.jspecify.annotations.NullMarked;
