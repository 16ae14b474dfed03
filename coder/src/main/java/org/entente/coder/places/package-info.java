/**
 * Where: finds the names of places in a story and resolves them to coordinates, with the reason.
 *
 * <p>The gazetteer is data under {@code resources/org/entente/coder/places}, told in {@code docs/places.md}. A place
 * that is not known stays unknown, and the centre of a country never stands for a place in it. Nothing here knows what
 * an event is, nor who a political actor is.
 */
@NullMarked
package org.entente.coder.places;

import org.jspecify.annotations.NullMarked;
