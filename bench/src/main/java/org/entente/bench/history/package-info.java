/** Analyses of real event data, written down in plain words. */
@NullMarked
package org.entente.bench.history;

import org.jspecify.annotations.NullMarked;
