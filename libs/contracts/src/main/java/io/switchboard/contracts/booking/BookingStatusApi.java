package io.switchboard.contracts.booking;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether conferences can be booked now. */
@Path("/api/v1/status")
@Produces(MediaType.APPLICATION_JSON)
public interface BookingStatusApi {

    @GET
    Uni<BookingStatus> status();

    /**
     * @param database whether our own records answer
     * @param ovh whether OVH answers the gateway
     */
    record BookingStatus(boolean database, boolean ovh) {}
}
