package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.booking.Extension;
import io.switchboard.contracts.booking.ExtensionApi;
import io.switchboard.platform.sealing.Secret;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Later ends over HTTP: says what the verb means, decides nothing. Who hangs up does not stop what has begun. */
@Cancellable(false)
@RolesAllowed("manage")
public class ExtensionResource implements ExtensionApi {

    private final Conferences conferences;

    ExtensionResource(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    @Operation(summary = "Gives a conference a later end")
    @APIResponse(
            responseCode = "200",
            description =
                    "The conference, with its later end, or with extendsTo while OVH has yet to confirm it",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    @APIResponse(responseCode = "400", description = "invalid, unreadable: names the fields")
    @APIResponse(responseCode = "404", description = "unknown-conference, also with a wrong secret")
    @APIResponse(responseCode = "409", description = "conference-opening")
    @APIResponse(responseCode = "410", description = "conference-over")
    @APIResponse(responseCode = "422", description = "unoffered-length, unoffered-day, not-later")
    public Uni<ConferenceView> extend(UUID id, String secret, Extension extension) {
        return conferences.extend(id, new Secret(secret), extension);
    }
}
