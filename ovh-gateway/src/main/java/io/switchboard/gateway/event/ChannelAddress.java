package io.switchboard.gateway.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Where we may wait for events: at OVH and nowhere else, whatever a room says of its channel. */
final class ChannelAddress {

    private static final int HTTPS = 443;

    private final URI endpoint;

    /** @param endpoint where we speak to OVH; plain http there, as in development, is plain http for its channels */
    ChannelAddress(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** Empty for what is no address, or one that is not OVH's. */
    Optional<URI> of(String channel) {
        return parse(channel)
                .filter(it -> it.getRawUserInfo() == null && it.getHost() != null)
                .filter(this::isOvhs);
    }

    private boolean isOvhs(URI channel) {
        var host = channel.getHost().toLowerCase(Locale.ROOT);
        return switch (String.valueOf(channel.getScheme()).toLowerCase(Locale.ROOT)) {
            case "https" ->
                    isEndpoint(channel)
                            || (port(channel) == HTTPS
                                    && (host.endsWith(".ovh.net") || host.endsWith(".ovh.com")));
            case "http" -> isEndpoint(channel);
            default -> false;
        };
    }

    private boolean isEndpoint(URI channel) {
        return channel.getScheme().equalsIgnoreCase(endpoint.getScheme())
                && channel.getHost().equalsIgnoreCase(endpoint.getHost())
                && port(channel) == port(endpoint);
    }

    private static int port(URI address) {
        return address.getPort() >= 0
                ? address.getPort()
                : "http".equalsIgnoreCase(address.getScheme()) ? 80 : HTTPS;
    }

    private static Optional<URI> parse(String channel) {
        try {
            return channel == null ? Optional.empty() : Optional.of(new URI(channel));
        } catch (URISyntaxException _) {
            // What it says quotes the channel, which may be a secret.
            return Optional.empty();
        }
    }
}
