/** In which language a story is, so that what is not English is not coded as if it were. Nothing here reads what it says. */
@NullMarked
package org.entente.coder.language;

import org.jspecify.annotations.NullMarked;
