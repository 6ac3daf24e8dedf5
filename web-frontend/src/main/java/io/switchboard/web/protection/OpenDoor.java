package io.switchboard.web.protection;

import io.switchboard.platform.production.NotForProduction;
import io.switchboard.platform.production.PublicAddress;
import io.switchboard.platform.production.ReservedNames;
import io.switchboard.platform.production.WeakKeys;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Cookies and links that others on the way could read, an address that is nobody's, and keys of forms that nobody drew. */
@Singleton
class OpenDoor implements NotForProduction {

    private final ProtectionConfig config;

    OpenDoor(ProtectionConfig config) {
        this.config = config;
    }

    @Override
    public Stream<String> found() {
        return Stream.of(PublicAddress.found(config.publicUrl()), cookies(), key())
                .flatMap(found -> found);
    }

    private Stream<String> cookies() {
        return config.secureCookies() || ReservedNames.isLoopback(config.publicUrl().getHost())
                ? Stream.empty()
                : Stream.of(
                        "SECURE_COOKIES is false: leave it out, so that cookies travel by https alone.");
    }

    private Stream<String> key() {
        return config.csrfKey().stream()
                .filter(key -> WeakKeys.holds(key.getBytes(StandardCharsets.UTF_8)))
                .map(_ -> "CSRF_KEY was not drawn at random: draw one by openssl rand -base64 32.")
                .limit(1);
    }
}
