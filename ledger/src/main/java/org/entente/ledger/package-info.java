/**
 * The store: what was coded, kept in one DuckDB file, and read back from it.
 *
 * <p>{@link org.entente.ledger.Ledger} is the way in: it opens a file, keeps the codings of a {@link org.entente.ledger.Run},
 * and answers questions put as an {@link org.entente.ledger.EventFilter}. The rest of the package knows the tables. How
 * records look in files is in {@code json} and {@code export}; event data made by others comes in through
 * {@code interchange}. Nothing here knows how an event was found.
 */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
