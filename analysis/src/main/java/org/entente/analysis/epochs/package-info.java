/** Superposed epochs: what is reported around a cause, held against what is reported anyway. */
@NullMarked
package org.entente.analysis.epochs;

import org.jspecify.annotations.NullMarked;
