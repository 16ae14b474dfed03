/** The ledger as the server reads it: entries by page, and the acts in memory, counted by pair and day. */
@NullMarked
package org.entente.app.server.view;

import org.jspecify.annotations.NullMarked;
