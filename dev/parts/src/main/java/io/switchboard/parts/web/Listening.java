package io.switchboard.parts.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Where the parts listen: on the loopback addresses alone, since they believe everybody; in a container, where only its network reaches
 * them, everywhere, by {@code PARTS_LISTEN_EVERYWHERE=true}.
 */
public final class Listening {
    static final boolean EVERYWHERE =
            Boolean.parseBoolean(System.getenv("PARTS_LISTEN_EVERYWHERE"));

    private Listening() {}

    /** For a server of one address. */
    public static InetAddress address() {
        return EVERYWHERE
                ? new InetSocketAddress(0).getAddress()
                : InetAddress.getLoopbackAddress();
    }
}
