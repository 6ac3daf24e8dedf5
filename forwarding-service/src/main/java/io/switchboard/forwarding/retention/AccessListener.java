package io.switchboard.forwarding.retention;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.contracts.access.PersonErased;
import io.switchboard.contracts.access.SignInRequested;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears at the door who wants to be forgotten. */
@ApplicationScoped
class AccessListener {

    private final Inbox inbox;
    private final Erasure erasure;

    AccessListener(Inbox inbox, Erasure erasure) {
        this.inbox = inbox;
        this.erasure = erasure;
    }

    @Incoming("access-events")
    Uni<Void> on(Envelope<AccessEvent> event) {
        return inbox.once(event, this::follow);
    }

    private Uni<Void> follow(AccessEvent event) {
        return switch (event) {
            case PersonErased erased -> erasure.of(erased.address());
            case SignInRequested _ -> Uni.createFrom().voidItem();
        };
    }
}
