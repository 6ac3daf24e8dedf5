package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.moderation.Act;
import io.switchboard.contracts.moderation.ModerationApi;
import io.switchboard.contracts.moderation.Moderator;
import io.switchboard.contracts.moderation.OpenModeration;
import io.switchboard.contracts.moderation.OvhPage;
import io.switchboard.contracts.moderation.RoomSight;
import io.switchboard.platform.sealing.Secret;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Moderation over HTTP: says what the verbs mean, decides nothing. Who hangs up does not stop what has begun. */
@Cancellable(false)
@RolesAllowed("moderate")
@APIResponse(responseCode = "400", description = "invalid: names the fields")
@APIResponse(responseCode = "404", description = "unknown-conference, also with a wrong secret")
@APIResponse(responseCode = "410", description = "conference-over")
public class ModerationResource implements ModerationApi {

    private final Moderation moderation;
    private final Acting acting;
    private final OvhPages ovhPages;

    ModerationResource(Moderation moderation, Acting acting, OvhPages ovhPages) {
        this.moderation = moderation;
        this.acting = acting;
        this.ovhPages = ovhPages;
    }

    @Override
    @Operation(summary = "Exchanges the secret of the mailed link for one of a browser's")
    @APIResponse(responseCode = "200", description = "The secret of a moderator")
    public Uni<Moderator> open(OpenModeration wish) {
        return moderation.open(wish.conference(), new Secret(wish.secret()));
    }

    @Override
    @Operation(summary = "Lets who holds a private link moderate, where their organisation may")
    @APIResponse(responseCode = "200", description = "The secret of a moderator")
    @APIResponse(responseCode = "403", description = "may-not-moderate")
    public Uni<Moderator> openAsOwner(UUID id, String secret) {
        return moderation.openAsOwner(id, new Secret(secret));
    }

    @Override
    @Operation(summary = "Shows the room as known now")
    @APIResponse(responseCode = "200", description = "The room")
    public Uni<RoomSight> look(UUID id, String secret) {
        return moderation.look(id, new Secret(secret));
    }

    @Override
    @Operation(summary = "Shows the room whenever something changed, until it ends")
    @APIResponse(responseCode = "200", description = "The room, again and again")
    @APIResponse(responseCode = "429", description = "too-many-watchers")
    public Multi<RoomSight> watch(UUID id, String secret) {
        return moderation.watch(id, new Secret(secret));
    }

    @Override
    @Operation(summary = "Begins an act, which OVH does by itself")
    @APIResponse(responseCode = "200", description = "The room, with the act")
    @APIResponse(responseCode = "404", description = "unknown-participant, unknown-conference")
    @APIResponse(responseCode = "409", description = "too-many-acts")
    @APIResponse(responseCode = "503", description = "ovh-away: nothing was begun")
    public Uni<RoomSight> act(UUID id, String secret, Act act) {
        return acting.act(id, new Secret(secret), act);
    }

    @Override
    @Operation(summary = "Names OVH's own page of the room")
    @APIResponse(responseCode = "200", description = "Its address")
    @APIResponse(responseCode = "404", description = "not-offered, unknown-conference")
    @APIResponse(responseCode = "503", description = "ovh-away")
    public Uni<OvhPage> ovhPage(UUID id, String secret) {
        return ovhPages.of(id, new Secret(secret));
    }
}
