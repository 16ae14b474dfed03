package org.entente.app.server.safety;

import java.util.Optional;

/**
 * Where the server listens and what it allows.
 *
 * @param host the address or name it binds to
 * @param port the port; 0 for any that is free
 * @param token what callers must know; required unless the host is this machine alone
 * @param readOnly whether nothing may be written: no stories coded into the ledger, no reviews
 */
public record ServerSettings(String host, int port, Optional<String> token, boolean readOnly) {

    /** The fewest characters of a token. */
    public static final int SHORTEST_TOKEN = 16;

    /** Whether only this machine can reach the server. */
    public boolean local() {
        return Hosts.LOCAL.contains(host);
    }
}
