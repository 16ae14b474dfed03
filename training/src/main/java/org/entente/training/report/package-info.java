/** Measures the reader that ships and writes what it found under {@code docs/regressions}. */
@NullMarked
package org.entente.training.report;

import org.jspecify.annotations.NullMarked;
