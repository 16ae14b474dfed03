package org.entente.app.server.safety;

import java.util.Locale;
import java.util.Set;

/**
 * Which Host headers are ours.
 *
 * <p>A page of another site may have its own name point to this machine (DNS rebinding) and would then be read by the browser as
 * the same origin; it cannot forge the name in the header. So names are refused unless they are ours; where the server listens on all
 * addresses, an address in digits is let in too, since no name stands behind it.
 */
final class Hosts {

    static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final Set<String> ALL = Set.of("0.0.0.0", "::", "[::]");

    private final String bound;

    Hosts(String bound) {
        this.bound = bound.toLowerCase(Locale.ROOT);
    }

    boolean ours(String header) {
        String name = withoutPort(header.toLowerCase(Locale.ROOT));
        return LOCAL.contains(name) || name.equals(bound) || (ALL.contains(bound) && digits(name));
    }

    private static boolean digits(String name) {
        return name.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") || name.matches("\\[[0-9a-f:.]+]");
    }

    private static String withoutPort(String header) {
        return header.replaceFirst(":[0-9]{1,5}$", "");
    }
}
