package io.switchboard.web.provider;

import io.switchboard.platform.production.NotForProduction;
import io.switchboard.platform.production.ReservedNames;
import io.switchboard.web.protection.ProtectionConfig;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.stream.Stream;

/** A provider that is asked without TLS: whoever is on the way could say who somebody is, as the one of development believes anybody. */
@Singleton
class ReadableProvider implements NotForProduction {

    private final ProviderConfig provider;
    private final ProtectionConfig protection;

    ReadableProvider(ProviderConfig provider, ProtectionConfig protection) {
        this.provider = provider;
        this.protection = protection;
    }

    /** On one's own machine, to try, nobody is on the way. */
    @Override
    public Stream<String> found() {
        return provider.issuer().stream()
                .map(URI::create)
                .filter(issuer -> !"https".equalsIgnoreCase(issuer.getScheme()))
                .filter(issuer -> !isOnOneMachine(issuer))
                .map(
                        _ ->
                                "OIDC_ISSUER is not https: anybody on the way could sign in as anybody. Set the provider's address with TLS.");
    }

    private boolean isOnOneMachine(URI issuer) {
        return ReservedNames.isLoopback(issuer.getHost())
                && ReservedNames.isLoopback(protection.publicUrl().getHost());
    }
}
