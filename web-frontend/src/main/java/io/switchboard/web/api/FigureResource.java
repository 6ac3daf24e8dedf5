package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.BookingStatusApi.BookingStatus;
import io.switchboard.contracts.booking.CountsApi.Counts;
import io.switchboard.web.booking.BookingState;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How much is going on, and whether all is well. */
@ForPrograms
@Needs(Scope.FIGURES)
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

    private final BookingState booking;

    FigureResource(BookingState booking) {
        this.booking = booking;
    }

    @GET
    @Path("counts")
    @Operation(
            summary = "How many conferences are open, and people in them",
            description = "With the time at which OVH was asked for it.")
    public Uni<Counts> counts() {
        return booking.counts();
    }

    @GET
    @Path("state")
    @Operation(summary = "Whether our records and OVH answer")
    public Uni<BookingStatus> state() {
        return booking.status();
    }
}
