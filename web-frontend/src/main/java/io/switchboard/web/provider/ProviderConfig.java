package io.switchboard.web.provider;

import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which identity provider people may sign in by, if any, and how it wants to be asked. */
@ConfigMapping(prefix = "switchboard.provider")
public interface ProviderConfig {

    /** Its name for itself, letter for letter, below which its description is found. Without it nobody signs in this way. */
    Optional<String> issuer();

    /** What people call it, for the button; its host when nothing is said. */
    Optional<String> name();

    /** By what name it knows us. */
    Optional<String> clientId();

    /** By what it knows that it is us. */
    Optional<String> clientSecret();

    /** How the secret travels. */
    @WithDefault("post")
    SecretMethod clientSecretMethod();

    /** What we ask to know, besides {@code openid}. */
    @WithDefault("email")
    List<String> scopes();

    /** The {@code claims} parameter, JSON; not sent when empty. */
    Optional<String> claims();

    /** The {@code acr_values} parameter; not sent when empty, since ProConnect refuses what it does not know. */
    Optional<String> acrValues();

    /** Whether a code is bound to us by a challenge; off, likewise. */
    @WithDefault("false")
    boolean pkce();

    /** Whether what it tells of a person must be a signed token; only for a provider that cannot is it false. */
    @WithDefault("true")
    boolean signedUserinfo();

    /** The one algorithm that it signs with; any RS, ES or PS one when nothing is said. */
    Optional<SignatureAlgorithm> signatureAlgorithm();

    /** Where it tells the groups of a person. */
    @WithDefault("groups")
    String groupsClaim();

    /** The group whose members look after this installation; none when empty. */
    Optional<String> administratorGroup();

    /** How long a person waits for it before they are told that it does not answer. */
    @WithDefault("PT6S")
    Duration patience();

    /** Ways for a secret to travel. */
    enum SecretMethod {
        BASIC,
        POST
    }
}
