package org.entente.coder.ingest.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells addresses on the open web from those of the machine and its own network.
 *
 * <p>Whoever gives an address to read must not reach through it what only this machine can reach.
 */
final class PublicAddresses {

    private PublicAddresses() {}

    /** Whether an address can only be one on the open web. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? publicV4(bytes, 0) : publicV6((Inet6Address) address, bytes);
    }

    /** IANA's special-purpose registry, RFC 6890 and its successors. */
    private static boolean publicV4(byte[] b, int at) {
        int first = b[at] & 0xFF;
        int second = b[at + 1] & 0xFF;
        int third = b[at + 2] & 0xFF;
        return first != 0
                && first != 10
                && first != 127
                && first < 224
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 169 && second == 254)
                && !(first == 172 && second >= 16 && second < 32)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 192 && second == 168)
                && !(first == 192 && second == 88 && third == 99)
                && !(first == 198 && (second == 18 || second == 19))
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113);
    }

    private static boolean publicV6(Inet6Address address, byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        if ((first & 0xFE) == 0xFC || address.isIPv4CompatibleAddress()) {
            return false;
        }
        boolean documentation = first == 0x20 && second == 1 && (b[2] & 0xFF) == 0x0D && (b[3] & 0xFF) == 0xB8;
        boolean teredo = first == 0x20 && second == 1 && b[2] == 0 && b[3] == 0;
        if (documentation || teredo) {
            return false;
        }
        if (first == 0x20 && second == 2) {
            return publicV4(b, 2);
        }
        boolean translated = first == 0 && second == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
        if (translated) {
            return publicV4(b, 12);
        }
        return (first & 0xE0) == 0x20;
    }
}
