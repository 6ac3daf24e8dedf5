package io.switchboard.contracts.hotline.volunteer;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * People whom a hotline knows, by name. 404 {@code unknown-hotline}, {@code unknown-link}; 403 {@code not-yours-to-manage} to who came by a
 * volunteer link; 422 {@code unusable-phone}, {@code unknown-volunteer}; 409 {@code volunteer-known} for a phone that another one has, {@code
 * too-many-volunteers} beyond 200.
 */
@Path("/api/v1/volunteers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface VolunteerApi {

    @POST
    @Path("listing")
    Uni<List<VolunteerView>> list(@NotNull @Valid HotlineKey key);

    @POST
    @Path("keeping")
    Uni<VolunteerView> keep(@NotNull @Valid VolunteerWish wish);

    /** Their planned shifts go with them; a shift under way goes on to its end. One who is gone already is no error. */
    @POST
    @Path("removing")
    Uni<Void> remove(@NotNull @Valid VolunteerKey key);
}
