/** What the user sees: readable tables on a terminal, JSON and CSV for programs, and one clear line when something fails. */
@NullMarked
package org.entente.app.console;

import org.jspecify.annotations.NullMarked;
