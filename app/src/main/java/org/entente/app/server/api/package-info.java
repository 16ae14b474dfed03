/** The REST API: a table of routes, the document made of it, and what each route answers. Knows nothing of pages. */
@NullMarked
package org.entente.app.server.api;

import org.jspecify.annotations.NullMarked;
