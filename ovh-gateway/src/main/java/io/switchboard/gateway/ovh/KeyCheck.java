package io.switchboard.gateway.ovh;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;

/** Refuses to start in production with the keys that everybody knows from the simulator. */
@ApplicationScoped
class KeyCheck {

    private static final String DEVELOPMENT = "switchboard-dev-";

    void check(@Observes StartupEvent start, OvhConfig config) {
        check(ConfigUtils.getProfiles(), config);
    }

    static void check(List<String> profiles, OvhConfig config) {
        var keys =
                Stream.of(
                        config.applicationKey(),
                        config.applicationSecret().get(),
                        config.consumerKey().get());
        if (profiles.contains("prod") && keys.anyMatch(key -> key.startsWith(DEVELOPMENT))) {
            throw new IllegalStateException(
                    "OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET or OVH_CONSUMER_KEY is a development"
                            + " key of the simulator; production needs keys of OVH");
        }
    }
}
