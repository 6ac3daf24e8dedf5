package io.switchboard.contracts.letter;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Who does not want which letters. Mails that come again and again bear {@code List-Unsubscribe: <PUBLIC_URL/unsubscribe/{token}>}, and mail
 * programs post {@code List-Unsubscribe=One-Click} there (RFC 8058). All verbs bear to be repeated; 404 {@code unknown-link} for a token that
 * is none of ours.
 */
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SubscriptionApi {

    /** Which letters a link is about. Changes nothing. */
    @POST
    @Path("showing")
    Uni<SubscriptionView> show(@NotNull @Valid SubscriptionToken token);

    /** Sends no more of them; those that wait are withdrawn. */
    @POST
    @Path("leaving")
    Uni<SubscriptionView> leave(@NotNull @Valid SubscriptionToken token);

    /** Sends them again. */
    @POST
    @Path("returning")
    Uni<SubscriptionView> comeBack(@NotNull @Valid SubscriptionToken token);
}
