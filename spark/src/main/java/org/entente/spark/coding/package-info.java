/** Stories into entries: the coder, loaded once in each executor, and one row of entries for each story. */
@NullMarked
package org.entente.spark.coding;

import org.jspecify.annotations.NullMarked;
