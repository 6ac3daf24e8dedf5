package io.switchboard.web.provider;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Ends each call to the provider some time: Quarkus bounds connecting only. By then the person has been told. */
@Singleton
@Unremovable
class Patience implements OidcRequestFilter {

    private static final Duration MORE = Duration.ofSeconds(1);

    private final long milliseconds;

    Patience(ProviderConfig config) {
        milliseconds = config.patience().plus(MORE).toMillis();
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext call) {
        call.request().timeout(milliseconds);
        return Uni.createFrom().voidItem();
    }
}
