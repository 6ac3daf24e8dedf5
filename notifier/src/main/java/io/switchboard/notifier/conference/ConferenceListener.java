package io.switchboard.notifier.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.notifier.delivery.Deliveries;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Plans the letter that an event asks for. Nothing is sent here: a mail server that is away holds up no event. */
@ApplicationScoped
class ConferenceListener {

    private final Inbox inbox;
    private final ConferenceLetters letters;
    private final Deliveries deliveries;

    ConferenceListener(Inbox inbox, ConferenceLetters letters, Deliveries deliveries) {
        this.inbox = inbox;
        this.letters = letters;
        this.deliveries = deliveries;
    }

    @Incoming("conference-events")
    Uni<Void> on(Envelope<ConferenceEvent> event) {
        return inbox.once(event, happened -> plan(event.id(), happened));
    }

    private Uni<Void> plan(UUID cause, ConferenceEvent happened) {
        return letters.about(happened)
                .map(letter -> deliveries.plan(cause, letter))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
