package io.switchboard.contracts.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.job.JobReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What administrators see and decide of conferences. */
@Path("/api/v1/administration")
@Produces(MediaType.APPLICATION_JSON)
public interface BookingAdministrationApi {

    /** The newest first. */
    @POST
    @Path("conferences/searching")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Page<ConferenceSummary>> search(@NotNull @Valid ConferenceSearch search);

    /** A secret that opens any conference for half a day, for who speaks for its owner; 404 {@code unknown-conference}. */
    @POST
    @Path("conferences/{id}/opening")
    Uni<ConfirmedConference> open(@PathParam("id") UUID id);

    /** What this service does by itself, and how it went. */
    @GET
    @Path("jobs")
    Uni<List<JobReport>> jobs();

    /** Rooms that no conference knows, the oldest first. */
    @GET
    @Path("rooms/unknown")
    Uni<List<UnknownRoom>> unknownRooms();

    /** Ends one of them at OVH, whoever opened it; 404 {@code unknown-room}. */
    @POST
    @Path("rooms/unknown/{id}/ending")
    Uni<UnknownRoom> endRoom(@PathParam("id") UUID id);
}
