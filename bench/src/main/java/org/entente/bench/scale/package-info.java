/** How long analyses take on ledgers of many millions of events. */
@NullMarked
package org.entente.bench.scale;

import org.jspecify.annotations.NullMarked;
