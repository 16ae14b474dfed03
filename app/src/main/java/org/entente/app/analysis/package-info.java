/** The commands that analyse a ledger: they read it, call the analysis and write what it says. No statistics here. */
@NullMarked
package org.entente.app.analysis;

import org.jspecify.annotations.NullMarked;
