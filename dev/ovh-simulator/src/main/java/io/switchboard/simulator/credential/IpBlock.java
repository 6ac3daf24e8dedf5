package io.switchboard.simulator.credential;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** One address or a block of them, as OVH's {@code ipBlock}: {@code 192.0.2.7}, {@code 192.0.2.0/24}, {@code 2001:db8::/32}. */
record IpBlock(InetAddress address, int prefix) {
    private static final Pattern WRITTEN = Pattern.compile("([^/]+)(?:/(\\d{1,3}))?");

    static Optional<IpBlock> read(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return address(parts.group(1))
                .map(address -> new IpBlock(address, prefix(parts.group(2), address)))
                .filter(block -> block.prefix <= bits(block.address));
    }

    /** @param client an address as it came; a text that is none lies in no block */
    boolean holds(String client) {
        return address(client)
                .filter(other -> bits(other) == bits(address))
                .map(other -> network(other).equals(network(address)))
                .orElse(false);
    }

    private BigInteger network(InetAddress of) {
        return new BigInteger(1, of.getAddress()).shiftRight(bits(of) - prefix);
    }

    private static int prefix(String text, InetAddress address) {
        return text == null ? bits(address) : Integer.parseInt(text);
    }

    private static int bits(InetAddress address) {
        return address.getAddress().length * 8;
    }

    /** Of a literal only: no name is looked up. */
    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
