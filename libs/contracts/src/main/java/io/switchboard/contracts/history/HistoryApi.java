package io.switchboard.contracts.history;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Conferences that were held on our numbers. One call at OVH for a list, one for each that is read. */
@Path("/api/v1/histories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface HistoryApi {

    @POST
    @Path("listing")
    Uni<Observed<List<Long>>> list(@NotNull @Valid ListHistories wish);

    /** Those that OVH does not know are missing in the answer. */
    @POST
    @Path("reading")
    Uni<Observed<List<ConferenceHistory>>> read(@NotNull @Valid ReadHistories wish);
}
