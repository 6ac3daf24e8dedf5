package io.switchboard.notifier.access;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.contracts.access.PersonErased;
import io.switchboard.contracts.access.SignInRequested;
import io.switchboard.notifier.delivery.Addressee;
import io.switchboard.notifier.delivery.Deliveries;
import io.switchboard.notifier.delivery.PlannedLetter;
import io.switchboard.notifier.delivery.Recipients;
import io.switchboard.notifier.letter.Letter.SignIn;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Plans the mails that sign people in, and forgets those who asked for it. */
@ApplicationScoped
class AccessListener {

    private final Inbox inbox;
    private final Deliveries deliveries;
    private final Recipients recipients;

    AccessListener(Inbox inbox, Deliveries deliveries, Recipients recipients) {
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.recipients = recipients;
    }

    @Incoming("access-events")
    Uni<Void> on(Envelope<AccessEvent> event) {
        return inbox.once(
                event,
                happened ->
                        switch (happened) {
                            case SignInRequested it -> deliveries.plan(event.id(), signIn(it));
                            case PersonErased it -> recipients.forget(it.address());
                        });
    }

    private static PlannedLetter signIn(SignInRequested it) {
        return new PlannedLetter(
                it.request(),
                new Addressee(it.address(), it.language(), it.zone()),
                new SignIn(it.secret(), it.expiresAt()));
    }
}
