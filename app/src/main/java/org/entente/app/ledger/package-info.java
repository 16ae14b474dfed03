/** The commands that ask a ledger, write out of it, and bring other event data into it. */
@NullMarked
package org.entente.app.ledger;

import org.jspecify.annotations.NullMarked;
