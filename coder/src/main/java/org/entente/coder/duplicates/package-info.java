/**
 * Knows a story again that came in other dress: cut, under another headline, with a dateline, corrected. {@link
 * org.entente.coder.duplicates.Sketcher}, {@link org.entente.coder.duplicates.Bands} and {@link
 * org.entente.coder.duplicates.CopyRule} are pure functions, for whoever clusters elsewhere, as over a cluster of machines;
 * {@link org.entente.coder.duplicates.StoryClusters} clusters stories as they arrive. Nothing here reads language or knows
 * of events.
 *
 * <p>After A. Broder, "On the resemblance and containment of documents" (1997), and P. Indyk and R. Motwani, "Approximate
 * nearest neighbors" (1998).
 */
@NullMarked
package org.entente.coder.duplicates;

import org.jspecify.annotations.NullMarked;
