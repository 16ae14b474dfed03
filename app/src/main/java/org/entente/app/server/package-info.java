/**
 * {@code entente serve}: the ledger as web pages and as a REST API.
 *
 * <p>{@link org.entente.app.server.EntenteServer} puts the parts together: {@code safety} lets requests in or not, {@code api}
 * answers programs, {@code pages} answers people, {@code reviews} keeps what analysts judge, {@code view} reads the ledger for
 * all of them. Nothing is decided here that analysis or the coder should decide.
 */
@NullMarked
package org.entente.app.server;

import org.jspecify.annotations.NullMarked;
