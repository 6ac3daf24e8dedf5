package io.switchboard.notifier.hotline;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.notifier.delivery.Deliveries;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Plans the letters that an event asks for, all of them or none. Nothing is sent here. */
@ApplicationScoped
class ForwardingListener {

    private final Inbox inbox;
    private final HotlineLetters letters;
    private final Deliveries deliveries;

    ForwardingListener(Inbox inbox, HotlineLetters letters, Deliveries deliveries) {
        this.inbox = inbox;
        this.letters = letters;
        this.deliveries = deliveries;
    }

    @Incoming("forwarding-events")
    Uni<Void> on(Envelope<ForwardingEvent> event) {
        return inbox.once(event, happened -> plan(event.id(), happened));
    }

    /** One row after the other: they share the session of the transaction. */
    private Uni<Void> plan(UUID cause, ForwardingEvent happened) {
        return Multi.createFrom()
                .iterable(letters.about(happened))
                .onItem()
                .transformToUniAndConcatenate(letter -> deliveries.plan(cause, letter))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
