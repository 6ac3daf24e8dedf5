package io.switchboard.booking.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.AnyConference;
import io.switchboard.booking.orphan.UnknownRooms;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.booking.BookingAdministrationApi;
import io.switchboard.contracts.booking.ConferenceSearch;
import io.switchboard.contracts.booking.ConferenceSummary;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.booking.UnknownRoom;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.platform.job.Jobs;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What administrators see and decide, over HTTP. */
@Cancellable(false)
@RolesAllowed("administration")
public class BookingAdministrationResource implements BookingAdministrationApi {

    private final ConferenceList conferences;
    private final AnyConference anyConference;
    private final Jobs jobs;
    private final UnknownRooms unknownRooms;

    BookingAdministrationResource(
            ConferenceList conferences,
            AnyConference anyConference,
            Jobs jobs,
            UnknownRooms unknownRooms) {
        this.conferences = conferences;
        this.anyConference = anyConference;
        this.jobs = jobs;
        this.unknownRooms = unknownRooms;
    }

    @Override
    @Operation(summary = "Lists conferences by state and domain, the newest first")
    public Uni<Page<ConferenceSummary>> search(ConferenceSearch search) {
        return conferences.search(search);
    }

    @Override
    @Operation(summary = "Gives a secret that opens any conference for half a day")
    @APIResponse(
            responseCode = "200",
            description = "The conference and the secret",
            content = @Content(schema = @Schema(implementation = ConfirmedConference.class)))
    @APIResponse(responseCode = "404", description = "unknown-conference")
    public Uni<ConfirmedConference> open(UUID id) {
        return anyConference.open(id);
    }

    @Override
    @Operation(summary = "Lists what this service does by itself, and how it went")
    public Uni<List<JobReport>> jobs() {
        return jobs.reports();
    }

    @Override
    @Operation(summary = "Lists rooms at OVH that no conference knows, the oldest first")
    public Uni<List<UnknownRoom>> unknownRooms() {
        return unknownRooms.list();
    }

    @Override
    @Operation(summary = "Ends a room that no conference knows, whoever opened it")
    @APIResponse(
            responseCode = "200",
            description = "The room; its end is kept and tried until OVH takes it",
            content = @Content(schema = @Schema(implementation = UnknownRoom.class)))
    @APIResponse(responseCode = "404", description = "unknown-room")
    public Uni<UnknownRoom> endRoom(UUID id) {
        return unknownRooms.end(id);
    }
}
