/** A server with something to serve, for the tests of pages and API. No tests here. */
@NullMarked
package org.entente.app.server.testing;

import org.jspecify.annotations.NullMarked;
