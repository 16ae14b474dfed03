/** Learns linear models over hashed features, mistake by mistake. Knows nothing of language. */
@NullMarked
package org.entente.training.perceptron;

import org.jspecify.annotations.NullMarked;
