package io.switchboard.web.provider;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.UserInfo;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The identity provider. Everything here fails with {@link ProviderRefused}. */
@ApplicationScoped
class Provider {

    private final OidcAuthenticationMechanism code;
    private final IdentityProviderManager identities;
    private final ProviderConfig config;

    Provider(
            OidcAuthenticationMechanism code,
            IdentityProviderManager identities,
            ProviderConfig config) {
        this.code = code;
        this.identities = identities;
        this.config = config;
    }

    /** Where to send the browser; it is given a cookie that it must bring back. */
    Uni<String> address(RoutingContext exchange) {
        return bounded(code.getChallenge(exchange))
                .map(Provider::location)
                .onItem()
                .ifNull()
                .failWith(() -> new ProviderRefused(ProviderTrouble.AWAY, "no-way-there"));
    }

    private static String location(ChallengeData challenge) {
        return challenge.getHeaders().get(HttpHeaders.LOCATION);
    }

    /** Who has come back, proved by the cookie, the code, the id token and what is told of them. */
    Uni<Vouched> vouched(RoutingContext exchange) {
        return bounded(code.authenticate(exchange, identities))
                .onItem()
                .ifNull()
                .failWith(() -> new ProviderRefused(ProviderTrouble.OVER, "no-state"))
                .map(this::read)
                .eventually(() -> forgetSession(exchange));
    }

    /** The cookie of Quarkus' own session, in which nothing is kept. */
    private static void forgetSession(RoutingContext exchange) {
        exchange.response()
                .removeCookie(OidcUtils.SESSION_COOKIE_NAME + "_" + ProviderTenant.NAME, false);
    }

    private <T> Uni<T> bounded(Uni<T> call) {
        Duration patience = config.patience();
        return call.ifNoItem()
                .after(patience)
                .fail()
                .onFailure(failure -> Diagnosis.of(failure).isPresent())
                .transform(failure -> Diagnosis.of(failure).orElseThrow());
    }

    private Vouched read(SecurityIdentity identity) {
        UserInfo told = identity.getAttribute(OidcUtils.USER_INFO_ATTRIBUTE);
        OidcConfigurationMetadata provider =
                identity.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        var exit = Objects.requireNonNullElse(provider.getEndSessionUri(), "");
        var idToken = identity.getCredential(IdTokenCredential.class).getToken();
        return new Vouched(address(told), isAdministrator(told), new Stay(exit, idToken));
    }

    private static Optional<EmailAddress> address(UserInfo told) {
        return isFalse(told.get("email_verified"))
                ? Optional.empty()
                : text(told.get("email")).flatMap(EmailAddress::parse);
    }

    /** Some write it as text. */
    private static boolean isFalse(Object claim) {
        return JsonValue.FALSE.equals(claim)
                || claim instanceof JsonValue value
                        && text(value).filter("false"::equalsIgnoreCase).isPresent();
    }

    private boolean isAdministrator(UserInfo told) {
        return config.administratorGroup()
                .filter(group -> groups(told.get(config.groupsClaim())).anyMatch(group::equals))
                .isPresent();
    }

    private static Stream<String> groups(Object claim) {
        return claim instanceof JsonArray list
                ? list.stream().flatMap(group -> text(group).stream())
                : text(claim).stream();
    }

    private static Optional<String> text(Object claim) {
        return claim instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
