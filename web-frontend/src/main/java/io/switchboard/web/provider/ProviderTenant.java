package io.switchboard.web.provider;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.common.runtime.config.OidcClientCommonConfig.Credentials.Secret.Method;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.web.protection.ProtectionConfig;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The provider as Quarkus is told of it, for the pages of signing in alone: everywhere else there is none, so nothing of it opens any other
 * page. It is asked for its description when somebody first wants to go there, so a provider that is away keeps nothing from starting.
 */
@Startup
@Singleton
class ProviderTenant implements TenantConfigResolver {

    static final String NAME = "provider";

    /** How long somebody may take to say who they are. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    /** How long after it looked for new keys it does so again when a token names one it does not know. */
    private static final Duration NEW_KEYS = Duration.ofSeconds(10);

    private final Optional<OidcTenantConfig> tenant;

    ProviderTenant(ProviderConfig config, ProtectionConfig protection, Fingerprints fingerprints) {
        tenant = config.issuer().map(issuer -> tenant(issuer, config, protection, fingerprints));
    }

    /** Always the same object, by which Quarkus knows that nothing has changed. */
    @Override
    public Uni<OidcTenantConfig> resolve(
            RoutingContext exchange, OidcRequestContext<OidcTenantConfig> context) {
        var path = exchange.request().path();
        return path.equals(Paths.SIGN_IN) || path.equals(Paths.SIGNED_IN)
                ? Uni.createFrom().optional(tenant)
                : Uni.createFrom().nullItem();
    }

    Optional<OidcTenantConfig> tenant() {
        return tenant;
    }

    private static OidcTenantConfig tenant(
            String issuer,
            ProviderConfig config,
            ProtectionConfig protection,
            Fingerprints fingerprints) {
        var clientId =
                config.clientId()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "OIDC_ISSUER is set, so OIDC_CLIENT_ID must be too"));
        var tenant =
                OidcTenantConfig.builder()
                        .tenantId(NAME)
                        .applicationType(ApplicationType.WEB_APP)
                        .authServerUrl(issuer.replaceFirst("/+$", ""))
                        .connectionTimeout(config.patience())
                        .clientId(clientId)
                        .token()
                        .issuer(issuer)
                        .audience(clientId)
                        .subjectRequired()
                        .issuedAtRequired()
                        .forcedJwkRefreshInterval(NEW_KEYS);
        config.signatureAlgorithm().ifPresent(tenant::signatureAlgorithm);
        var authentication =
                tenant.end()
                        .authentication()
                        .redirectPath(url(protection) + Paths.SIGNED_IN)
                        .removeRedirectParameters(false)
                        .scopes(config.scopes())
                        .nonceRequired()
                        .pkceRequired(config.pkce())
                        .userInfoRequired()
                        .idTokenRequired()
                        // The same on every replica, and of no other use.
                        .stateSecret(fingerprints.of("provider-state", clientId))
                        .stateCookieAge(PATIENCE)
                        .cookiePath(Paths.SIGN_IN)
                        .cookieForceSecure(protection.secureCookies());
        config.claims().ifPresent(claims -> authentication.extraParam("claims", claims));
        config.acrValues().ifPresent(values -> authentication.extraParam("acr_values", values));
        return authentication
                .end()
                .credentials()
                .clientSecret(
                        config.clientSecret().orElse(null), method(config.clientSecretMethod()))
                .end()
                .build();
    }

    private static Method method(ProviderConfig.SecretMethod method) {
        return switch (method) {
            case BASIC -> Method.BASIC;
            case POST -> Method.POST;
        };
    }

    private static String url(ProtectionConfig protection) {
        return protection.site();
    }
}
