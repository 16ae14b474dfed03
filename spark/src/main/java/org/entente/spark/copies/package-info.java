/**
 * Which stories are copies of which, over the whole corpus: the same clusters that {@link
 * org.entente.coder.duplicates.StoryClusters} makes of the same stories in the same order on one machine.
 */
@NullMarked
package org.entente.spark.copies;

import org.jspecify.annotations.NullMarked;
