package io.switchboard.gateway.ovh;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Refuses to start in production with the keys that everybody knows from the simulator. */
@ApplicationScoped
class KeyCheck {

    private static final String DEVELOPMENT = "switchboard-dev-";

    void check(@Observes StartupEvent start, OvhConfig config) {
        check(
                ConfigUtils.getProfiles(),
                List.of(
                        config.applicationKey(),
                        config.applicationSecret().get(),
                        config.consumerKey().get()));
    }

    static void check(List<String> profiles, List<String> keys) {
        if (profiles.contains("prod")
                && keys.stream().anyMatch(key -> key.startsWith(DEVELOPMENT))) {
            throw new IllegalStateException(
                    "OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET or OVH_CONSUMER_KEY is a development"
                            + " key of the simulator; production needs keys of OVH");
        }
    }
}
