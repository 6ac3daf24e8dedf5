package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceApi;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.platform.sealing.Secret;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Conferences over HTTP: says what the verbs mean, decides nothing. Who hangs up does not stop what has begun. */
@Cancellable(false)
@RolesAllowed("manage")
@APIResponse(responseCode = "400", description = "invalid: names the fields")
@APIResponse(responseCode = "404", description = "unknown-conference, also with a wrong secret")
public class ConferenceResource implements ConferenceApi {

    private final Conferences conferences;

    ConferenceResource(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    @Operation(summary = "Shows a conference to who holds a secret of it")
    @APIResponse(
            responseCode = "200",
            description = "The conference; number and code while people can call",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Uni<ConferenceView> show(UUID id, String secret) {
        return conferences.show(id, new Secret(secret));
    }

    @Override
    @Operation(summary = "Gives a conference back: its room ends at OVH")
    @APIResponse(
            responseCode = "200",
            description = "The conference, ended or still ending; the same each time",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    @APIResponse(responseCode = "409", description = "conference-opening")
    @APIResponse(responseCode = "410", description = "conference-over")
    public Uni<ConferenceView> cancel(UUID id, String secret) {
        return conferences.cancel(id, new Secret(secret));
    }
}
