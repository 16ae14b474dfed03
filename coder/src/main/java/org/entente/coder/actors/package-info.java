/**
 * Who is who: a dated directory of political actors, and the resolution of the phrases that name them.
 *
 * <p>The directory is data under {@code resources/org/entente/coder/actors}. Nothing here knows what an event is, and
 * nothing here reads coordinates: where something is, {@code places} says.
 */
@NullMarked
package org.entente.coder.actors;

import org.jspecify.annotations.NullMarked;
