package io.switchboard.gateway.ovh;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses to start with half of what OVH asks for, with both forms of keys, and in production with the keys that everybody knows. */
@ApplicationScoped
class KeyCheck {

    private static final String DEVELOPMENT = "switchboard-dev-";

    void check(@Observes StartupEvent start, OvhConfig config) {
        check(config);
        check(ConfigUtils.getProfiles(), keys(config));
    }

    static void check(OvhConfig config) {
        var application = config.applicationKey().isPresent();
        var signing = config.applicationSecret().isPresent();
        var consumer = config.consumerKey().isPresent();
        var account = config.clientId().isPresent();
        var password = config.clientSecret().isPresent();
        refuseIf(
                (application || signing || consumer) && (account || password),
                "OVH_CLIENT_ID or OVH_CLIENT_SECRET is set beside OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET or"
                        + " OVH_CONSUMER_KEY: choose a service account or a consumer key, and unset the other");
        refuseIf(
                account != password, "a service account needs OVH_CLIENT_ID and OVH_CLIENT_SECRET");
        refuseIf(
                application != signing || (consumer && !application),
                "a consumer key needs OVH_APPLICATION_KEY and OVH_APPLICATION_SECRET");
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalStateException(why);
        }
    }

    private static List<String> keys(OvhConfig config) {
        return Stream.of(
                        config.applicationKey(),
                        config.applicationSecret().map(Hidden::text),
                        config.consumerKey().map(Hidden::text),
                        config.clientId(),
                        config.clientSecret().map(Hidden::text))
                .flatMap(Optional::stream)
                .toList();
    }

    static void check(List<String> profiles, List<String> keys) {
        if (profiles.contains("prod")
                && keys.stream().anyMatch(key -> key.startsWith(DEVELOPMENT))) {
            throw new IllegalStateException(
                    "OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET, OVH_CONSUMER_KEY, OVH_CLIENT_ID or"
                            + " OVH_CLIENT_SECRET is a development key of the simulator; production needs"
                            + " keys of OVH");
        }
    }
}
