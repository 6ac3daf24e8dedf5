package io.switchboard.web.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.booking.Confirmation;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.booking.Extension;
import io.switchboard.contracts.booking.ReservationReceipt;
import io.switchboard.contracts.booking.ReservationRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What we ask of booking-service for whoever holds a secret, or is about to get one by mail. Every call may be repeated without harm. All of
 * them fail with {@link BookingTrouble}, or else there is a bug.
 */
@ApplicationScoped
public class Booking {

    private final ReservationClient reservations;
    private final ConferenceClient conferences;
    private final ExtensionClient extensions;
    private final InvitationClient invitations;
    private final Calls calls;

    Booking(
            @RestClient ReservationClient reservations,
            @RestClient ConferenceClient conferences,
            @RestClient ExtensionClient extensions,
            @RestClient InvitationClient invitations,
            Calls calls) {
        this.reservations = reservations;
        this.conferences = conferences;
        this.extensions = extensions;
        this.invitations = invitations;
        this.calls = calls;
    }

    /**
     * @param key the same for the same wish, however often it is sent
     * @param clientAddress network address of the person
     */
    public Uni<ReservationReceipt> request(
            String key, String clientAddress, ReservationRequest wish) {
        return calls.wish(reservations.request(key, clientAddress, wish));
    }

    public Uni<ConfirmedConference> confirm(String secret) {
        return calls.wish(reservations.confirm(new Confirmation(secret)));
    }

    public Uni<ConferenceView> show(UUID conference, String secret) {
        return calls.look(conferences.show(conference, secret));
    }

    public Uni<ConferenceView> cancel(UUID conference, String secret) {
        return calls.wish(conferences.cancel(conference, secret));
    }

    public Uni<ConferenceView> extend(UUID conference, String secret, Extension extension) {
        return calls.wish(extensions.extend(conference, secret, extension));
    }

    /** Mails the conference once more to whoever booked it. */
    public Uni<Void> mailAgain(UUID conference, String secret) {
        return calls.wish(invitations.sendAgain(conference, secret));
    }
}
