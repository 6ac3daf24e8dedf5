package io.switchboard.web.protection;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where requests come from, as they are counted: an IPv4 address, or the first half of an IPv6 one, which is one household's. */
public record Network(String name) {

    private static final int HALF = 8;
    private static final Network UNKNOWN = new Network("unknown");

    /** @param address as the connection or a trusted proxy says it; whatever is no address is one network together */
    public static Network of(String address) {
        if (address == null) {
            return UNKNOWN;
        }
        try {
            return of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException _) {
            // A proxy may write what it likes; nobody gets a count of their own by it.
            return UNKNOWN;
        }
    }

    private static Network of(InetAddress address) {
        var bytes = address.getAddress();
        return new Network(
                HexFormat.of()
                        .formatHex(
                                address instanceof Inet6Address
                                        ? Arrays.copyOf(bytes, HALF)
                                        : bytes));
    }
}
