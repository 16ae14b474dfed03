/** RSS and Atom feeds: bytes in, entries out. Entities are not expanded and nothing is fetched. */
@NullMarked
package org.entente.coder.ingest.feeds;

import org.jspecify.annotations.NullMarked;
