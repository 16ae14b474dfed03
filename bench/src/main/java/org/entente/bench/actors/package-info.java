/** Measures the directory of actors. */
@NullMarked
package org.entente.bench.actors;

import org.jspecify.annotations.NullMarked;
