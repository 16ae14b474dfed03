/** Simulated histories, with and without an effect, on which the statistics of the analysis are proved. */
@NullMarked
package org.entente.bench.statistics;

import org.jspecify.annotations.NullMarked;
