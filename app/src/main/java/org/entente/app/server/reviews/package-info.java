/** What analysts judge of the machine's events, kept in a file beside the ledger, never over it. */
@NullMarked
package org.entente.app.server.reviews;

import org.jspecify.annotations.NullMarked;
