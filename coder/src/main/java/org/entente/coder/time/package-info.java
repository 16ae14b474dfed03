/**
 * Dates events: finds the temporal expressions of a sentence, works out the days they mean on the day a story was
 * published, and tells which of them dates which event.
 *
 * <p>Reads parsed sentences. Knows nothing of actors, patterns or event types.
 */
@NullMarked
package org.entente.coder.time;

import org.jspecify.annotations.NullMarked;
