package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceSearch;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.web.booking.BookingAdministration;
import io.switchboard.web.jobs.AllJobs;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What administrators see and decide. What is not of one domain wants a token for all. */
@ForPrograms
@Needs(Scope.ADMINISTRATION)
@Path("/api/v1/administration")
@Produces(MediaType.APPLICATION_JSON)
public class AdministrationResource {

    private final Desk desk;
    private final BookingAdministration booking;
    private final AllJobs jobs;

    AdministrationResource(Desk desk, BookingAdministration booking, AllJobs jobs) {
        this.desk = desk;
        this.booking = booking;
        this.jobs = jobs;
    }

    @POST
    @Path("conferences/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Conferences by state and domain",
            description = "The newest first. A token that speaks for some domains must name one.")
    public Uni<Items<Summary>> search(@NotNull @Valid SummarySearch search) {
        desk.mustSpeakForDomain(search.domain());
        return booking.search(new ConferenceSearch(search.state(), search.domain(), search.page()))
                .map(page -> Items.of(page, Summary::of));
    }

    @GET
    @Path("jobs")
    @Operation(
            summary = "What Switchboard does by itself",
            description = "Last run, its outcome, next run.")
    public Uni<Items<JobReport>> jobs() {
        desk.mustSpeakForAll();
        return jobs.ofAll().map(Items::all);
    }

    @GET
    @Path("rooms/unknown")
    @Operation(summary = "Rooms at OVH that no conference knows", description = "The oldest first.")
    public Uni<Items<StrangeRoom>> unknownRooms() {
        desk.mustSpeakForAll();
        return booking.unknownRooms()
                .map(rooms -> Items.all(rooms.stream().map(StrangeRoom::of).toList()));
    }

    @POST
    @Path("rooms/unknown/{id}/ending")
    @Operation(
            summary = "End such a room",
            description = "Whoever opened it: another program may share the account.")
    public Uni<StrangeRoom> endRoom(String id) {
        desk.mustSpeakForAll();
        return booking.endRoom(Ids.uuid(id)).map(StrangeRoom::of);
    }
}
