/** The commands that freeze a ledger for others to cite, and check such a release. */
@NullMarked
package org.entente.app.release;

import org.jspecify.annotations.NullMarked;
