package io.switchboard.booking.person;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.ConferencesOfPerson;
import io.switchboard.booking.reservation.DirectBookings;
import io.switchboard.booking.retention.HeldByUs;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.booking.BookConference;
import io.switchboard.contracts.booking.ConferenceOf;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.booking.ConferencesOf;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.booking.PersonApi;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.contracts.person.PersonKey;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What people may do for whom the door answers, over HTTP: says what the verbs mean, decides nothing. Who hangs up does not stop what has begun. */
@Cancellable(false)
@RolesAllowed("people")
@APIResponse(responseCode = "400", description = "invalid, unreadable: names the fields")
public class PersonResource implements PersonApi {

    private final DirectBookings bookings;
    private final ConferencesOfPerson conferences;
    private final HeldByUs held;

    PersonResource(DirectBookings bookings, ConferencesOfPerson conferences, HeldByUs held) {
        this.bookings = bookings;
        this.conferences = conferences;
        this.held = held;
    }

    @Override
    @Operation(summary = "Books without a mailed link; waits some seconds for the room")
    @APIResponse(
            responseCode = "200",
            description = "The conference, open or still opening; the same one for the same key",
            content = @Content(schema = @Schema(implementation = ConfirmedConference.class)))
    @APIResponse(responseCode = "409", description = "idempotency-key-reused")
    @APIResponse(
            responseCode = "422",
            description = "unoffered-length, unoffered-day, unoffered-start")
    @APIResponse(responseCode = "429", description = "too-many-requests: Retry-After says when")
    public Uni<ConfirmedConference> book(
            String idempotencyKey, String clientAddress, BookConference wish) {
        return bookings.book(idempotencyKey, clientAddress, wish);
    }

    @Override
    @Operation(summary = "Somebody's conferences, the newest first")
    public Uni<Page<ConferenceView>> list(ConferencesOf wish) {
        return conferences.list(wish.address(), wish.page());
    }

    @Override
    @Operation(summary = "A secret that opens one of somebody's conferences for half a day")
    @APIResponse(
            responseCode = "200",
            description = "The conference and the secret",
            content = @Content(schema = @Schema(implementation = ConfirmedConference.class)))
    @APIResponse(responseCode = "404", description = "unknown-conference, also of somebody else")
    public Uni<ConfirmedConference> open(ConferenceOf wish) {
        return conferences.open(wish.address(), wish.conference());
    }

    @Override
    @Operation(summary = "Everything that is held about somebody")
    public Uni<List<HeldData>> data(PersonKey person) {
        return held.about(person.address());
    }
}
