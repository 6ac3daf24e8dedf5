package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.volunteer.VolunteerKey;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.web.forwarding.Volunteers;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** People whom a hotline knows. */
@ForPrograms
@Path(HotlineResource.PATH + "/{slug}/volunteers")
@Produces(MediaType.APPLICATION_JSON)
public class HotlineVolunteerResource {

    private final HotlineDesk desk;
    private final Volunteers volunteers;

    HotlineVolunteerResource(HotlineDesk desk, Volunteers volunteers) {
        this.desk = desk;
        this.volunteers = volunteers;
    }

    @GET
    @Needs(Scope.HOTLINES_READ)
    @Operation(summary = "The volunteers of a hotline", description = "By name.")
    public Uni<Items<VolunteerView>> list(String slug) {
        return volunteers.list(desk.key(slug)).map(Items::all);
    }

    @POST
    @Needs(Scope.HOTLINES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let a hotline know somebody",
            description =
                    "A phone belongs to one of them: after a timeout, repeating may answer volunteer-known (409), which says that it was done.")
    public Uni<VolunteerView> add(String slug, @NotNull @Valid VolunteerDetails details) {
        var key = desk.key(slug);
        return volunteers.keep(details.wish(key.operator(), key.hotline(), null));
    }

    @PUT
    @Path("{id}")
    @Needs(Scope.HOTLINES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Know somebody otherwise", description = "May be repeated.")
    public Uni<VolunteerView> change(
            String slug, String id, @NotNull @Valid VolunteerDetails details) {
        var key = desk.key(slug);
        return volunteers.keep(details.wish(key.operator(), key.hotline(), Ids.uuid(id)));
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.HOTLINES_WRITE)
    @Operation(
            summary = "Forget a volunteer",
            description =
                    "Their planned shifts go with them; a shift under way goes on to its end. May be repeated.")
    public Uni<Void> remove(String slug, String id) {
        var key = desk.key(slug);
        return volunteers.remove(new VolunteerKey(key.operator(), key.hotline(), Ids.uuid(id)));
    }
}
