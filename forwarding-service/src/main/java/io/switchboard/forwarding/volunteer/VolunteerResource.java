package io.switchboard.forwarding.volunteer;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.volunteer.VolunteerApi;
import io.switchboard.contracts.hotline.volunteer.VolunteerKey;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.contracts.hotline.volunteer.VolunteerWish;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Volunteers over HTTP: says what the verbs mean, decides nothing. */
@Cancellable(false)
@RolesAllowed("hotlines")
@APIResponse(responseCode = "400", description = "invalid, unreadable: names the fields")
@APIResponse(responseCode = "403", description = "not-yours-to-manage")
@APIResponse(responseCode = "404", description = "unknown-hotline, unknown-link")
public class VolunteerResource implements VolunteerApi {

    private final Volunteers volunteers;

    VolunteerResource(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    @Operation(summary = "All whom a hotline knows, by name")
    public Uni<List<VolunteerView>> list(HotlineKey key) {
        return volunteers.list(key);
    }

    @Override
    @Operation(summary = "A hotline knows somebody, or knows them otherwise")
    @APIResponse(responseCode = "409", description = "volunteer-known, too-many-volunteers")
    @APIResponse(responseCode = "422", description = "unusable-phone, unknown-volunteer")
    public Uni<VolunteerView> keep(VolunteerWish wish) {
        return volunteers.keep(wish);
    }

    @Override
    @Operation(summary = "A hotline knows somebody no more; their planned shifts go with them")
    public Uni<Void> remove(VolunteerKey key) {
        return volunteers.remove(key);
    }
}
