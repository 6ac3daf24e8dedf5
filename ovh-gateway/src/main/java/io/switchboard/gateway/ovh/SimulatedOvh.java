package io.switchboard.gateway.ovh;

import io.switchboard.platform.production.NotForProduction;
import io.switchboard.platform.production.ReservedNames;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The simulator's keys, and any place that is not OVH's own: what is booked there rings nowhere, and real keys are not for others to see. */
@Singleton
class SimulatedOvh implements NotForProduction {

    private static final String DEVELOPMENT = "switchboard-dev-";
    private static final Set<String> DOMAINS =
            Set.of("ovh.com", "ovhcloud.com", "soyoustart.com", "kimsufi.com");

    private final OvhConfig config;

    SimulatedOvh(OvhConfig config) {
        this.config = config;
    }

    @Override
    public Stream<String> found() {
        return Stream.of(
                        place("OVH_ENDPOINT", Optional.of(config.endpoint())),
                        place("OVH_TOKEN_ENDPOINT", config.tokenEndpoint()),
                        key("OVH_APPLICATION_KEY", config.applicationKey()),
                        key("OVH_APPLICATION_SECRET", config.applicationSecret().map(Hidden::text)),
                        key("OVH_CONSUMER_KEY", config.consumerKey().map(Hidden::text)),
                        key("OVH_CLIENT_ID", config.clientId()),
                        key("OVH_CLIENT_SECRET", config.clientSecret().map(Hidden::text)))
                .flatMap(Optional::stream);
    }

    private static Optional<String> place(String variable, Optional<URI> place) {
        return place.filter(it -> !isOvh(it))
                .map(
                        _ ->
                                variable
                                        + " does not lead to OVH by https: leave it out for https://eu.api.ovh.com/1.0, or name another of OVH's regions.");
    }

    /** Or a proxy beside us, which has a certificate of its own. */
    private static boolean isOvh(URI place) {
        var host = Optional.ofNullable(place.getHost()).orElse("").toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(place.getScheme())
                && (DOMAINS.stream().anyMatch(domain -> host.endsWith("." + domain))
                        || ReservedNames.isLoopback(host));
    }

    private static Optional<String> key(String variable, Optional<String> key) {
        return key.filter(it -> it.startsWith(DEVELOPMENT))
                .map(
                        _ ->
                                variable
                                        + " is a development key of the simulator; production needs keys of OVH.");
    }
}
