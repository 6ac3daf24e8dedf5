package io.switchboard.notifier.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceCancelled;
import io.switchboard.contracts.conference.ConferenceEnded;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.conference.ConferenceExtended;
import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.conference.ConferenceLost;
import io.switchboard.contracts.conference.InvitationRequested;
import io.switchboard.contracts.conference.ModerationOffered;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.contracts.conference.SurveyDue;
import io.switchboard.notifier.delivery.Addressee;
import io.switchboard.notifier.delivery.Deliveries;
import io.switchboard.notifier.letter.Letter.ConferenceGivenBack;
import io.switchboard.notifier.letter.Letter.ConferenceNotOpened;
import io.switchboard.notifier.letter.Letter.ConferenceOpen;
import io.switchboard.notifier.letter.Letter.ConfirmReservation;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Plans the letter that an event asks for. Nothing is unsealed here, and nothing is sent: a mail server that is away holds up no event. */
@ApplicationScoped
class ConferenceListener {

    private final Inbox inbox;
    private final Deliveries deliveries;

    ConferenceListener(Inbox inbox, Deliveries deliveries) {
        this.inbox = inbox;
        this.deliveries = deliveries;
    }

    @Incoming("conference-events")
    Uni<Void> on(Envelope<ConferenceEvent> event) {
        return inbox.once(event, happened -> plan(event.id(), happened));
    }

    private Uni<Void> plan(UUID cause, ConferenceEvent happened) {
        return switch (happened) {
            case ReservationRequested it -> confirm(cause, it);
            case ConferenceBooked it -> open(cause, it);
            case ConferenceFailed it -> notOpened(cause, it);
            case ConferenceCancelled it -> givenBack(cause, it);
            // Whoever booked it knows when it ends.
            case ConferenceEnded _,
                    ConferenceExtended _,
                    InvitationRequested _,
                    ModerationOffered _,
                    ConferenceLost _,
                    SurveyDue _ ->
                    Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> confirm(UUID cause, ReservationRequested it) {
        return deliveries.plan(
                cause,
                it.reservation(),
                new Addressee(it.address(), it.language(), it.zone()),
                new ConfirmReservation(it.secret(), it.length(), it.expiresAt()));
    }

    private Uni<Void> open(UUID cause, ConferenceBooked it) {
        return deliveries.plan(
                cause,
                it.conference(),
                new Addressee(it.address(), it.language(), it.zone()),
                new ConferenceOpen(
                        it.conference(), it.number(), it.accessCode(), it.secret(), it.endsAt()));
    }

    private Uni<Void> notOpened(UUID cause, ConferenceFailed it) {
        return deliveries.plan(
                cause,
                it.conference(),
                new Addressee(it.address(), it.language(), it.zone()),
                new ConferenceNotOpened(it.confirmedAt()));
    }

    private Uni<Void> givenBack(UUID cause, ConferenceCancelled it) {
        return deliveries.plan(
                cause,
                it.conference(),
                new Addressee(it.address(), it.language(), it.zone()),
                new ConferenceGivenBack(it.number(), it.endsAt(), it.cancelledAt()));
    }
}
