package io.switchboard.web.provider;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.Destination;
import io.switchboard.web.access.ProviderDoor;
import io.switchboard.web.access.Session;
import io.switchboard.web.access.Way;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** The door that the settings open, or leave closed. */
@ApplicationScoped
public class ByProvider implements ProviderDoor {

    private final ProviderConfig config;
    private final Leaving leaving;

    ByProvider(ProviderConfig config, Leaving leaving) {
        this.config = config;
        this.leaving = leaving;
    }

    @Override
    public boolean isOpen() {
        return config.issuer().isPresent();
    }

    @Override
    public String name() {
        return config.name().orElseGet(() -> URI.create(config.issuer().orElseThrow()).getHost());
    }

    @Override
    public String path(Destination destination) {
        return Paths.SIGN_IN + destination.query();
    }

    /**
     * A page of ours, and not the provider's: browsers hold what a form leads to against {@code form-action}, redirects included, and
     * where the provider sends people on to nobody knows beforehand.
     */
    @Override
    public Uni<Optional<String>> farewell(Session ended) {
        return Uni.createFrom()
                .item(
                        ended.way() == Way.PROVIDER && leaving.isPossible()
                                ? Optional.of(Paths.SIGN_OUT)
                                : Optional.empty());
    }
}
