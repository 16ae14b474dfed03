/** The store: what was coded, kept in one DuckDB file, and read back from it. */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
