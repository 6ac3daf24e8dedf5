package io.switchboard.web.access;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** People sign in by a mailed link alone. */
@DefaultBean
@Singleton
class NoProvider implements ProviderDoor {

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public String name() {
        throw new IllegalStateException("there is no provider");
    }

    @Override
    public String path(Destination destination) {
        throw new IllegalStateException("there is no provider");
    }

    @Override
    public Uni<Optional<String>> farewell(Session ended) {
        return Uni.createFrom().item(Optional.empty());
    }
}
