/**
 * The vocabulary that every module speaks: stories, events, statements, actors, and the PLOVER and CAMEO ontologies.
 *
 * <p>Immutable records and enums only; no input or output, no library, nothing that knows how an event was found or
 * where it is kept.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
