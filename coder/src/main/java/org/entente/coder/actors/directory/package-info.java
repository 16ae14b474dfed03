/**
 * The directory's facts: states, people and their offices, organisations, agents and titles, the names they go by, and
 * the reading of the files that hold them.
 *
 * <p>Nothing here reads a sentence; who a phrase means is decided one package up.
 */
@NullMarked
package org.entente.coder.actors.directory;

import org.jspecify.annotations.NullMarked;
