/** Scores the coder's places against marked corpora and writes what it finds to {@code docs/regressions/places.md}. */
@NullMarked
package org.entente.bench.places;

import org.jspecify.annotations.NullMarked;
