package io.switchboard.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** How much is going on. */
@Path("/api/v1/counts")
@Produces(MediaType.APPLICATION_JSON)
public interface CountsApi {

    @GET
    Uni<Counts> counts();

    /**
     * @param conferences open ones
     * @param people how many are in rooms, over all our numbers
     * @param at when OVH was asked for it; absent when it has not answered yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Counts(long conferences, long people, Instant at) {}
}
