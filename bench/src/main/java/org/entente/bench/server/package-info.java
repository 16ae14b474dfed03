/** How the server bears a million events and two hundred callers. Writes {@code docs/regressions/server.md}. */
@NullMarked
package org.entente.bench.server;

import org.jspecify.annotations.NullMarked;
