/**
 * Finds what people and bodies say in a story: who speaks, to whom, in whose words.
 *
 * <p>Reads parsed sentences and the resolution of actors. Knows nothing of event types: what a statement does (accuse,
 * promise, threaten), the event coder says.
 */
@NullMarked
package org.entente.coder.statements;

import org.jspecify.annotations.NullMarked;
