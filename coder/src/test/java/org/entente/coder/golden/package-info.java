/** Whole article in, whole coding out, compared with what was reviewed. No unit tests. */
@NullMarked
package org.entente.coder.golden;

import org.jspecify.annotations.NullMarked;
