package io.switchboard.web.consumerkey;

import java.net.InetAddress;

/** Networks as OVH wants them, {@code 192.0.2.0/24}; a single address is one of its own. */
final class AllowedNetwork {

    private AllowedNetwork() {}

    static boolean isOne(String typed) {
        var parts = typed.split("/", 2);
        try {
            var bits = bits(parts[0]);
            return parts.length == 1
                    || (parts[1].matches("[0-9]{1,3}") && Integer.parseInt(parts[1]) <= bits);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    static String whole(String typed) {
        return typed.contains("/") ? typed : typed + "/" + bits(typed);
    }

    /** The number of its bits, which none of the shorthands that address parsers know has: {@code 192.0.2} is no network. */
    private static int bits(String address) {
        if (!address.matches("[0-9]+(\\.[0-9]+){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]+")) {
            throw new IllegalArgumentException("not an address");
        }
        return InetAddress.ofLiteral(address).getAddress().length * Byte.SIZE;
    }
}
