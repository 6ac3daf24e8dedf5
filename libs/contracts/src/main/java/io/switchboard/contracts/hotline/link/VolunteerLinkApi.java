package io.switchboard.contracts.hotline.link;

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
 * Links for volunteers without an account. 404 {@code unknown-hotline}, {@code unknown-link}; 403 {@code not-yours-to-manage} to who came by
 * such a link; 409 {@code too-many-links} beyond 20.
 */
@Path("/api/v1/volunteer-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface VolunteerLinkApi {

    /** Those that count, the newest first. */
    @POST
    @Path("listing")
    Uni<List<VolunteerLinkView>> list(@NotNull @Valid HotlineKey key);

    @POST
    @Path("making")
    Uni<MadeLink> make(@NotNull @Valid MakeLink wish);

    /** It is worth nothing from now on, in browsers that came by it too. One that is revoked already is no error. */
    @POST
    @Path("revoking")
    Uni<Void> revoke(@NotNull @Valid VolunteerLinkKey key);

    /** Where a link leads; 404 {@code unknown-link}. */
    @POST
    @Path("following")
    Uni<LinkedHotline> follow(@NotNull @Valid LinkSecret secret);
}
