package io.switchboard.web.protection;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start with an empty list of proxies, which would mean that anybody may say where a request comes from. */
@Singleton
class TrustedProxies {

    void check(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies")
                    Optional<List<String>> proxies) {
        if (proxies.stream().flatMap(List::stream).allMatch(String::isBlank)) {
            throw new IllegalStateException(
                    "TRUSTED_PROXIES is empty: leave it out to trust no proxy, or name yours, separated by commas");
        }
    }
}
