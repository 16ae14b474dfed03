/**
 * The command line: wiring only, no domain logic.
 *
 * <p>{@link org.entente.app.Main} names the commands; each lives in a package with its like. How answers look is in {@code
 * console}. What goes to standard output is data; messages and progress go to standard error.
 */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
