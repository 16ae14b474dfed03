package org.entente.coder.ingest.web;

import java.net.URI;
import java.util.Locale;

/** Reads the addresses of pages. */
final class Addresses {

    private Addresses() {}

    /** An address as people and feeds write it. */
    static URI parse(String address) throws FetchFault {
        try {
            return checked(URI.create(address.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            throw new FetchFault("is no address");
        }
    }

    /** Where a page sends on to. */
    static URI onward(URI from, String location) throws FetchFault {
        try {
            return checked(from.resolve(location.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            throw new FetchFault("sends on to something that is no address");
        }
    }

    private static URI checked(URI at) throws FetchFault {
        String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchFault("only http and https addresses are read, not " + scheme + ":");
        }
        if (at.getHost() == null) {
            throw new FetchFault("the address names no host");
        }
        if (at.getRawUserInfo() != null) {
            throw new FetchFault("the address holds a name or password; only open pages are read");
        }
        return at;
    }
}
