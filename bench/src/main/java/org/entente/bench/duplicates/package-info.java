/** How well copies of stories are found. */
@NullMarked
package org.entente.bench.duplicates;

import org.jspecify.annotations.NullMarked;
