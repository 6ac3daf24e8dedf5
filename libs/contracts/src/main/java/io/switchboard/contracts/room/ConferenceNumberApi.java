package io.switchboard.contracts.room;

import io.smallrye.mutiny.Uni;
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
}
