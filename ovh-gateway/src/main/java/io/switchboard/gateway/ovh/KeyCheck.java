package io.switchboard.gateway.ovh;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses to start with half of what OVH asks for, and with both forms of keys. */
@ApplicationScoped
class KeyCheck {

    void check(@Observes StartupEvent start, OvhConfig config) {
        check(config);
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
}
