package io.switchboard.contracts.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What administrators see and want of the collecting. */
@Path("/api/v1/administration")
@Produces(MediaType.APPLICATION_JSON)
public interface CollectionApi {

    /** What this service does by itself, and how it went. */
    @GET
    @Path("jobs")
    Uni<List<JobReport>> jobs();

    /** Taken note of; begun within seconds by the replica whose turn it is. Asked for twice it is done once. */
    @POST
    @Path("histories/fetching")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Void> fetch(@NotNull @Valid FetchHistories wish);
}
