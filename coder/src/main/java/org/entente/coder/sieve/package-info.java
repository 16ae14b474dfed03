/**
 * Cheap before dear: says, from the raw words of a story's sentences, which of them are worth a parse. What no pattern of the
 * codebook, verb of speech or way of giving a reason can be found in, or nobody is named in who could be a party to it, is
 * passed over. Nothing here decides that something is an event.
 */
@NullMarked
package org.entente.coder.sieve;

import org.jspecify.annotations.NullMarked;
