package io.switchboard.platform.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Lets in who brings a token of a service we know: its rights here become the roles that resources ask for. */
@ApplicationScoped
public class CallerAuthentication implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final Callers callers;

    CallerAuthentication(Callers callers) {
        this.callers = callers;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext exchange, IdentityProviderManager providers) {
        var header = exchange.request().getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().nullItem();
        }
        return callers.recognise(header.substring(SCHEME.length()))
                .map(CallerAuthentication::enter)
                .orElseGet(
                        () ->
                                Uni.createFrom()
                                        .failure(
                                                new AuthenticationFailedException(
                                                        "no token of a caller we know")));
    }

    private static Uni<SecurityIdentity> enter(Callers.Recognised caller) {
        caller.person().ifPresent(OnBehalfOf::is);
        return Uni.createFrom().item(identity(caller));
    }

    private static SecurityIdentity identity(Callers.Recognised caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.name()))
                .addRoles(caller.may())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
