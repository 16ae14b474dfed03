/** The commands that hold the coder to what people coded by hand. */
@NullMarked
package org.entente.app.evaluation;

import org.jspecify.annotations.NullMarked;
