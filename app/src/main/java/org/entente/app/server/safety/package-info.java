/** What every request meets first: host, origin and token, the headers that browsers obey, and limits. Knows nothing of news. */
@NullMarked
package org.entente.app.server.safety;

import org.jspecify.annotations.NullMarked;
