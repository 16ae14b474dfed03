/**
 * How two sides stand to each other over time: counts, the relation index with its uncertainty, and when it turned. Knows nothing
 * of how a series is drawn or printed.
 */
@NullMarked
package org.entente.analysis.relations;

import org.jspecify.annotations.NullMarked;
