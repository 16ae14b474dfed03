/** Tests of who is who. */
@NullMarked
package org.entente.coder.actors;

import org.jspecify.annotations.NullMarked;
