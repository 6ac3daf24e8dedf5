package io.switchboard.web.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.BookingStatusApi.BookingStatus;
import io.switchboard.contracts.booking.CountsApi.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What we ask of booking-service for everybody. Fails as {@link Booking} does. */
@ApplicationScoped
public class BookingState {

    private final StatusClient status;
    private final CountsClient counts;
    private final Calls calls;

    BookingState(@RestClient StatusClient status, @RestClient CountsClient counts, Calls calls) {
        this.status = status;
        this.counts = counts;
        this.calls = calls;
    }

    public Uni<BookingStatus> status() {
        return calls.look(status.status());
    }

    public Uni<Counts> counts() {
        return calls.look(counts.counts());
    }
}
