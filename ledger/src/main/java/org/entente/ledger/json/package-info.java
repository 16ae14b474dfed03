/**
 * How events, statements and claims look as JSON: one object each, its fields in a fixed order, as {@code docs/formats.md}
 * promises. The command line, the exports and the server all write through this package.
 */
@NullMarked
package org.entente.ledger.json;

import org.jspecify.annotations.NullMarked;
