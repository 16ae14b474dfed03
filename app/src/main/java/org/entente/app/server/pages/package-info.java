/** The pages: HTML written on the server, every word of it escaped in one class. Scripts add charts to what already stands in tables. */
@NullMarked
package org.entente.app.server.pages;

import org.jspecify.annotations.NullMarked;
