package io.switchboard.web.protection;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start with an empty list of proxies, which would mean that anybody may say where a request comes from, and with an IPv6
 * address that lacks its prefix length: it would be taken for a host's name, and asked of the DNS with each request.
 */
@Singleton
class TrustedProxies {

    private static final Pattern BARE_IPV6 = Pattern.compile("[^\\[/]*:[^/]*:[^/]*");

    void check(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies")
                    Optional<List<String>> proxies) {
        if (proxies.stream().flatMap(List::stream).allMatch(String::isBlank)) {
            throw new IllegalStateException(
                    "TRUSTED_PROXIES is empty: leave it out to trust no proxy, or name yours, separated by commas");
        }
        proxies.stream()
                .flatMap(List::stream)
                .map(String::strip)
                .forEach(TrustedProxies::refuseBareIpv6);
    }

    private static void refuseBareIpv6(String proxy) {
        if (BARE_IPV6.matcher(proxy).matches()) {
            throw new IllegalStateException(
                    "TRUSTED_PROXIES names %s: write an IPv6 address with its prefix length, e.g. %s/128"
                            .formatted(proxy, proxy));
        }
    }
}
