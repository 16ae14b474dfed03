/** The command line: wiring only, no domain logic. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
