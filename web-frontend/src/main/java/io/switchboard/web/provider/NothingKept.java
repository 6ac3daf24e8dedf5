package io.switchboard.web.provider;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/**
 * Lets Quarkus keep no tokens between requests: its session would end with the id token, after a minute, and ask the provider about the
 * person with every page. The session that counts is ours.
 */
@Alternative
@Priority(1)
@Singleton
class NothingKept implements TokenStateManager {

    @Override
    public Uni<String> createTokenState(
            RoutingContext exchange,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return Uni.createFrom().item("");
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext exchange,
            OidcTenantConfig tenant,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return Uni.createFrom()
                .failure(new AuthenticationFailedException("no session of this kind exists"));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext exchange,
            OidcTenantConfig tenant,
            String state,
            OidcRequestContext<Void> context) {
        return Uni.createFrom().voidItem();
    }
}
