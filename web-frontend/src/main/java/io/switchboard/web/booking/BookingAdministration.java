package io.switchboard.web.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.booking.ConferenceSearch;
import io.switchboard.contracts.booking.ConferenceSummary;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.booking.UnknownRoom;
import io.switchboard.contracts.job.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What administrators, and programs that we trust, ask of booking-service. Fails as {@link Booking} does. */
@ApplicationScoped
public class BookingAdministration {

    private final AdministrationClient administration;
    private final Calls calls;

    BookingAdministration(@RestClient AdministrationClient administration, Calls calls) {
        this.administration = administration;
        this.calls = calls;
    }

    public Uni<Page<ConferenceSummary>> search(ConferenceSearch search) {
        return calls.look(administration.search(search));
    }

    public Uni<ConfirmedConference> open(UUID conference) {
        return calls.look(administration.open(conference));
    }

    public Uni<List<JobReport>> jobs() {
        return calls.look(administration.jobs());
    }

    public Uni<List<UnknownRoom>> unknownRooms() {
        return calls.look(administration.unknownRooms());
    }

    public Uni<UnknownRoom> endRoom(UUID room) {
        return calls.wish(administration.endRoom(room));
    }
}
