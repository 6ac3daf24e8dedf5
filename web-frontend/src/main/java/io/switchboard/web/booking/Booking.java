package io.switchboard.web.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.BookingStatusApi.BookingStatus;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.booking.Confirmation;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.booking.ReservationReceipt;
import io.switchboard.contracts.booking.ReservationRequest;
import io.vertx.core.http.HttpClosedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What we ask of booking-service. Every call may be repeated without harm, so one that found nobody listening is tried once more, by
 * which Stork takes the next replica. All of them fail with {@link BookingTrouble}, or else there is a bug.
 */
@ApplicationScoped
public class Booking {

    /** What a person wants done: confirming and giving back wait for OVH, about 3 s. */
    private static final Duration FOR_A_WISH = Duration.ofSeconds(6);

    private static final Duration FOR_ANYTHING_ELSE = Duration.ofSeconds(3);

    private final ReservationClient reservations;
    private final ConferenceClient conferences;
    private final StatusClient status;
    private final TroubleReport report;

    Booking(
            @RestClient ReservationClient reservations,
            @RestClient ConferenceClient conferences,
            @RestClient StatusClient status,
            TroubleReport report) {
        this.reservations = reservations;
        this.conferences = conferences;
        this.status = status;
        this.report = report;
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
        return call.onFailure(Booking::isCutOff)
                .retry()
                .atMost(1)
                .ifNoItem()
                .after(timeout)
                .fail()
                .onFailure()
                .transform(report::explain);
    }

    /** Nobody listened, or whoever did is gone: another replica may answer, and each of these calls may be repeated. */
    private static boolean isCutOff(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof HttpClosedException
                || (failure.getCause() != null && isCutOff(failure.getCause()));
    }
}
