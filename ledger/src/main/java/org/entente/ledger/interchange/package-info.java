/**
 * Event data that others made: ICEWS, GDELT, POLECAT, Phoenix, and plain tables.
 *
 * <p>To read another format: write a {@link org.entente.ledger.interchange.RowReader} that makes a
 * {@link org.entente.ledger.interchange.ForeignEvent} of a row; name it in {@link
 * org.entente.ledger.interchange.EventFormat}; document its columns in {@code docs/formats.md}; add a file of rows to the
 * tests. What an event becomes in the ledger is decided once, for all formats, in {@code Importer}.
 */
@NullMarked
package org.entente.ledger.interchange;

import org.jspecify.annotations.NullMarked;
