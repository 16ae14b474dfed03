package org.entente.coder.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up hosts, and refuses those of which any address is not allowed. What it gives is what a connection is made to.
 */
public final class OpenWeb implements DnsResolver {

    /** The host is at an address that must not be read from; the message says so. */
    static final class Refused extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Refused(String host, InetAddress address) {
            super("refused: " + host + " is not on the open web but at " + address.getHostAddress());
        }
    }

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Lookup {

        /** All addresses that the host has just now. */
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Lookup lookup;
    private final Predicate<InetAddress> allowed;

    OpenWeb(Lookup lookup, Predicate<InetAddress> allowed) {
        this.lookup = lookup;
        this.allowed = allowed;
    }

    /** Public addresses only, as IANA's registries of special ones leave them. */
    public static OpenWeb publicOnly() {
        return new OpenWeb(InetAddress::getAllByName, PublicAddresses::isPublic);
    }

    /** Any address, those of this machine and its own network too; for pages of an intranet that the user trusts. */
    public static OpenWeb withIntranet() {
        return new OpenWeb(InetAddress::getAllByName, address -> true);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = lookup.of(host);
        for (InetAddress address : found) {
            if (!allowed.test(address)) {
                throw new Refused(host, address);
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
