package io.switchboard.web.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.BookingStatusApi.BookingStatus;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.booking.Confirmation;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.booking.ReservationReceipt;
import io.switchboard.contracts.booking.ReservationRequest;
import io.switchboard.web.remote.Remote;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What we ask of booking-service. Every call may be repeated without harm. All of them fail with {@link BookingTrouble}, or else there is a bug.
 */
@ApplicationScoped
public class Booking {

    /** What a person wants done: confirming and giving back wait for OVH, about 3 s. */
    private static final Duration FOR_A_WISH = Duration.ofSeconds(6);

    private static final Duration FOR_ANYTHING_ELSE = Duration.ofSeconds(3);

    private final ReservationClient reservations;
    private final ConferenceClient conferences;
    private final StatusClient status;
    private final Remote remote = new Remote("booking-service");
    private final TroubleReport report = new TroubleReport(remote);

    Booking(
            @RestClient ReservationClient reservations,
            @RestClient ConferenceClient conferences,
            @RestClient StatusClient status) {
        this.reservations = reservations;
        this.conferences = conferences;
        this.status = status;
    }

    /**
     * @param key the same for the same wish, however often it is sent
     * @param clientAddress network address of the person
     */
    public Uni<ReservationReceipt> request(
            String key, String clientAddress, ReservationRequest wish) {
        return carefully(FOR_A_WISH, reservations.request(key, clientAddress, wish));
    }

    public Uni<ConfirmedConference> confirm(String secret) {
        return carefully(FOR_A_WISH, reservations.confirm(new Confirmation(secret)));
    }

    public Uni<ConferenceView> show(UUID conference, String secret) {
        return carefully(FOR_ANYTHING_ELSE, conferences.show(conference, secret));
    }

    public Uni<ConferenceView> cancel(UUID conference, String secret) {
        return carefully(FOR_A_WISH, conferences.cancel(conference, secret));
    }

    public Uni<BookingStatus> status() {
        return carefully(FOR_ANYTHING_ELSE, status.status());
    }

    private <T> Uni<T> carefully(Duration timeout, Uni<T> call) {
        return remote.ask(timeout, call).onFailure().transform(report::explain);
    }
}
