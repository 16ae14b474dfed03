/** Mutually exciting events: a Hawkes process on days, fitted, simulated and tested. */
@NullMarked
package org.entente.analysis.hawkes;

import org.jspecify.annotations.NullMarked;
