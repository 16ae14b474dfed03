/** Benchmarks and the accuracy regressions that write docs/regressions. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
