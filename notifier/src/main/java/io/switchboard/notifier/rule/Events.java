package io.switchboard.notifier.rule;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.contracts.access.PersonErased;
import io.switchboard.contracts.access.SignInRequested;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.gateway.event.GatewayEvent;
import io.switchboard.notifier.delivery.Deliveries;
import io.switchboard.notifier.delivery.Recipients;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Plans the letters that an event asks for, all of them or none. Nothing is sent here: a mail server that is away holds up no event. */
@ApplicationScoped
class Events {

    private final Inbox inbox;
    private final Rules rules;
    private final Deliveries deliveries;
    private final Recipients recipients;

    Events(Inbox inbox, Rules rules, Deliveries deliveries, Recipients recipients) {
        this.inbox = inbox;
        this.rules = rules;
        this.deliveries = deliveries;
        this.recipients = recipients;
    }

    @Incoming("conference-events")
    Uni<Void> ofConferences(Envelope<ConferenceEvent> event) {
        return inbox.once(event, it -> deliveries.plan(event.id(), rules.on(it)));
    }

    @Incoming("forwarding-events")
    Uni<Void> ofHotlines(Envelope<ForwardingEvent> event) {
        return inbox.once(event, it -> deliveries.plan(event.id(), rules.on(it)));
    }

    @Incoming("gateway-events")
    Uni<Void> ofTheGateway(Envelope<GatewayEvent> event) {
        return inbox.once(event, it -> deliveries.plan(event.id(), rules.on(it)));
    }

    @Incoming("access-events")
    Uni<Void> atTheDoor(Envelope<AccessEvent> event) {
        return inbox.once(
                event,
                happened ->
                        switch (happened) {
                            case SignInRequested it -> deliveries.plan(event.id(), rules.on(it));
                            case PersonErased it -> recipients.forget(it.address());
                        });
    }
}
