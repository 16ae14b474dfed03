/**
 * Which reports tell the same event: pure functions of what the reports say, for the ledger and for whoever links reports
 * elsewhere, as over a cluster of machines. Nothing here knows how reports are stored.
 */
@NullMarked
package org.entente.ledger.linking;

import org.jspecify.annotations.NullMarked;
