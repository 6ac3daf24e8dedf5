package io.switchboard.contracts.letter;

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

/** What administrators see and decide of letters. */
@Path("/api/v1/administration")
@Produces(MediaType.APPLICATION_JSON)
public interface DeliveryApi {

    /** The newest first. */
    @POST
    @Path("deliveries/searching")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Page<DeliverySummary>> search(@NotNull @Valid DeliverySearch search);

    /** How many wait, and what became of those that ended of late. */
    @GET
    @Path("deliveries/counts")
    Uni<DeliveryCounts> counts();

    /**
     * Lets a dead letter wait anew, with a fresh day of tries; asked twice, the answer is the same. 404 {@code unknown-delivery}; 409 {@code
     * not-sendable} for one that was sent, withdrawn, or whose content is forgotten.
     */
    @POST
    @Path("deliveries/{id}/sending")
    Uni<DeliverySummary> sendAgain(@PathParam("id") UUID id);

    /** The same for all dead letters that are meant, the oldest first and 1000 at most; ask again until none is left. */
    @POST
    @Path("deliveries/sending")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<SentAgain> sendAllAgain(@NotNull @Valid DeadLetters which);

    /** Events that could not be turned into letters, the newest first, 200 at most. */
    @GET
    @Path("unread-events")
    Uni<List<UnreadEvent>> unreadEvents();

    /** What this service does by itself, and how it went. */
    @GET
    @Path("jobs")
    Uni<List<JobReport>> jobs();
}
