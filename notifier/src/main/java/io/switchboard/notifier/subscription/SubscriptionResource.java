package io.switchboard.notifier.subscription;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.letter.SubscriptionApi;
import io.switchboard.contracts.letter.SubscriptionToken;
import io.switchboard.contracts.letter.SubscriptionView;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Leaving letters and coming back, over HTTP. */
@Cancellable(false)
@RolesAllowed("subscriptions")
public class SubscriptionResource implements SubscriptionApi {

    private final Subscriptions subscriptions;

    SubscriptionResource(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    @Operation(summary = "Says which letters a link is about, and changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "Which letters, and whether they are sent",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(responseCode = "404", description = "unknown-link")
    public Uni<SubscriptionView> show(SubscriptionToken token) {
        return subscriptions.show(token);
    }

    @Override
    @Operation(summary = "Sends no more of these letters to whom the link was mailed")
    @APIResponse(
            responseCode = "200",
            description = "Which letters, and since when they are not sent",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(responseCode = "404", description = "unknown-link")
    public Uni<SubscriptionView> leave(SubscriptionToken token) {
        return subscriptions.leave(token);
    }

    @Override
    @Operation(summary = "Sends these letters again")
    @APIResponse(
            responseCode = "200",
            description = "Which letters; they are sent again",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(responseCode = "404", description = "unknown-link")
    public Uni<SubscriptionView> comeBack(SubscriptionToken token) {
        return subscriptions.comeBack(token);
    }
}
