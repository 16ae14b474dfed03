/** Parquet files that others made, read row by row with the database that is here anyway. Knows no ledger. */
@NullMarked
package org.entente.ledger.columns;

import org.jspecify.annotations.NullMarked;
