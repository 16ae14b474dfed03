/** Trains what the coder ships, each model by one command, with its provenance. */
@NullMarked
package org.entente.training;

import org.jspecify.annotations.NullMarked;
