/**
 * What patterns need beyond the basic tree: who is the subject of a passive, controlled or shared verb, which noun a
 * relative clause speaks of, which preposition marks what.
 *
 * <p>Derived from basic Universal Dependencies alone, so that a better parser changes nothing here. Knows no event and
 * no actor.
 */
@NullMarked
package org.entente.coder.syntax;

import org.jspecify.annotations.NullMarked;
