package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.InvitationApi;
import io.switchboard.platform.sealing.Secret;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The mail about a conference over HTTP: says what the verb means, decides nothing. Who hangs up does not stop what has begun. */
@Cancellable(false)
@RolesAllowed("manage")
public class InvitationResource implements InvitationApi {

    private final Invitations invitations;

    InvitationResource(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    @Operation(summary = "Mails a conference once more to whoever booked it")
    @APIResponse(responseCode = "204", description = "It is mailed, with a new private link")
    @APIResponse(responseCode = "400", description = "invalid: names the fields")
    @APIResponse(responseCode = "404", description = "unknown-conference, also with a wrong secret")
    @APIResponse(responseCode = "409", description = "conference-opening")
    @APIResponse(
            responseCode = "410",
            description = "conference-over, also when its person is forgotten")
    @APIResponse(responseCode = "429", description = "too-many-requests: Retry-After says when")
    public Uni<Void> sendAgain(UUID id, String secret) {
        return invitations.sendAgain(id, new Secret(secret));
    }
}
