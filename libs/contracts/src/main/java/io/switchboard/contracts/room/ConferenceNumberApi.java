package io.switchboard.contracts.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The numbers that can hold rooms, as the gateway offers them. */
@Path("/api/v1/conference-numbers")
@Produces(MediaType.APPLICATION_JSON)
public interface ConferenceNumberApi {

    /** Every conference number of our billing accounts with what OVH counts on it, at most half a minute old. */
    @GET
    Uni<List<ConferenceNumber>> list();

    /** Which conference numbers our billing accounts have, counted or not, at most ten minutes old. */
    @GET
    @Path("known")
    Uni<Observed<List<DialNumber>>> known();
}
