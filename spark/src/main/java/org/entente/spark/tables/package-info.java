/**
 * What analysts and ledgers read: the tables of a coded folder, in the columns that {@code entente export} writes. How
 * reports are linked and what is counted of an event is the ledger's to say.
 */
@NullMarked
package org.entente.spark.tables;

import org.jspecify.annotations.NullMarked;
