/** The commands for whoever writes a codebook: is it valid, and why was a sentence coded so? */
@NullMarked
package org.entente.app.codebook;

import org.jspecify.annotations.NullMarked;
