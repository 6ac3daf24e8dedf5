package io.switchboard.web.access.domain;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.switchboard.platform.sealing.Secret;
import java.net.URI;
import java.util.HexFormat;

/**
 * Where the list is.
 *
 * @param field of each record that holds the domain
 */
record DomainListPlace(URI url, String field) {

    /** @throws IllegalArgumentException for a place where somebody on the way could write themselves in */
    static DomainListPlace of(DomainConfig.RemoteList config) {
        var url = config.url().orElseThrow();
        var https = "https".equals(url.getScheme());
        if (url.getHost() == null || !(https || ("http".equals(url.getScheme()) && isAtHome()))) {
            throw new IllegalArgumentException("DOMAIN_LIST_URL must be an https address");
        }
        return new DomainListPlace(url, config.field());
    }

    /** What tells it from other places without naming it: an address may hold a key. */
    String mark() {
        return HexFormat.of().formatHex(new Secret(url + "\n" + field).hash());
    }

    private static boolean isAtHome() {
        return ConfigUtils.isProfileActive("local")
                || ConfigUtils.isProfileActive("test")
                || ConfigUtils.isProfileActive("dev");
    }
}
