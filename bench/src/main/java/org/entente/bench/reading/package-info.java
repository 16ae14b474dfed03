/**
 * Measures how fast text is read, stage by stage, beside CoreNLP on the same stories in the same run, and writes
 * {@code docs/regressions/reader-speed.md}.
 */
@NullMarked
package org.entente.bench.reading;

import org.jspecify.annotations.NullMarked;
