package io.switchboard.forwarding.answering;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.link.RemindedShift;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownLink;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Stands in for what is being built beside; goes when that is there. */
@Singleton
class UntilThere {

    @Produces
    @DefaultBean
    @Singleton
    Declining declining() {
        return new Declining() {
            @Override
            public Uni<RemindedShift> show(Secret secret) {
                return Uni.createFrom().failure(new UnknownLink());
            }

            @Override
            public Uni<RemindedShift> decline(Secret secret) {
                return Uni.createFrom().failure(new UnknownLink());
            }
        };
    }
}
