package io.switchboard.platform.production;

import java.net.URI;
import java.util.stream.Stream;

/** The address at which people open the pages, as each service that writes links is told it. */
public final class PublicAddress {

    private PublicAddress() {}

    /** What is wrong with it in production. A first try with the real OVH on one's own machine goes without TLS. */
    public static Stream<String> found(URI publicUrl) {
        var host = String.valueOf(publicUrl.getHost());
        if (ReservedNames.isLoopback(host)) {
            return Stream.empty();
        }
        if (ReservedNames.holds(host)) {
            return Stream.of(
                    "PUBLIC_URL is an address of examples: set the one at which people open the pages.");
        }
        return "https".equalsIgnoreCase(publicUrl.getScheme())
                ? Stream.empty()
                : Stream.of(
                        "PUBLIC_URL is not https: sessions and mailed links would be readable on the way. Put TLS in front.");
    }
}
