package io.switchboard.web.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.web.protection.ProtectionConfig;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProviderTenantTest {

    private static final Map<String, String> REGISTERED =
            Map.of("issuer", "https://id.example.org/api/v2", "client-id", "us");

    @Test
    void isNoneUnlessOneIsSet() {
        assertThat(tenant(Map.of())).isEmpty();
    }

    @Test
    void needsOurNameThere() {
        assertThatThrownBy(() -> tenant(Map.of("issuer", "https://id.example.org")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OIDC_CLIENT_ID");
    }

    @Test
    void isSentNothingThatProConnectDoesNotKnow() {
        var tenant = tenant(REGISTERED).orElseThrow();

        assertThat(tenant.authentication().pkceRequired()).hasValue(false);
        assertThat(tenant.authentication().extraParams()).isEmpty();
        assertThat(tenant.authentication().nonceRequired()).isTrue();
        assertThat(tenant.authentication().responseMode()).isEmpty();
    }

    @Test
    void isSentWhatIsSet() {
        var set = new HashMap<>(REGISTERED);
        set.putAll(Map.of("pkce", "true", "acr-values", "eidas2", "claims", "{}"));

        var authentication = tenant(set).orElseThrow().authentication();

        assertThat(authentication.pkceRequired()).hasValue(true);
        assertThat(authentication.extraParams())
                .containsExactlyInAnyOrderEntriesOf(Map.of("acr_values", "eidas2", "claims", "{}"));
    }

    @Test
    void signsAsItWasRegistered() {
        var set = new HashMap<>(REGISTERED);
        set.put("signature-algorithm", "ES256");

        assertThat(tenant(set).orElseThrow().token().signatureAlgorithm())
                .hasValue(SignatureAlgorithm.ES256);
        assertThat(tenant(REGISTERED).orElseThrow().token().signatureAlgorithm()).isEmpty();
    }

    @Test
    void isHeldToItsNameAndOurs() {
        var token = tenant(REGISTERED).orElseThrow().token();

        assertThat(token.issuer()).hasValue("https://id.example.org/api/v2");
        assertThat(token.audience().orElseThrow()).containsExactly("us");
        assertThat(token.subjectRequired()).isTrue();
    }

    @Test
    void knowsThisSiteByItsPublicAddress() {
        var authentication = tenant(REGISTERED).orElseThrow().authentication();

        assertThat(authentication.redirectPath())
                .hasValue("https://conf.example.org/sign-in/provider/return");
        assertThat(authentication.cookieForceSecure()).isTrue();
    }

    @Test
    void hasStatesThatEveryReplicaReads() {
        var one = tenant(REGISTERED).orElseThrow().authentication().stateSecret();
        var other = tenant(REGISTERED).orElseThrow().authentication().stateSecret();

        assertThat(one).isEqualTo(other);
        assertThat(one.orElseThrow()).hasSizeGreaterThanOrEqualTo(32);
    }

    private static Optional<OidcTenantConfig> tenant(Map<String, String> set) {
        var config = config(set);
        var fingerprints =
                new Fingerprints(
                        () -> Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
        return new ProviderTenant(
                        config.getConfigMapping(ProviderConfig.class),
                        config.getConfigMapping(ProtectionConfig.class),
                        fingerprints)
                .tenant();
    }

    private static SmallRyeConfig config(Map<String, String> set) {
        var properties = new HashMap<String, String>();
        set.forEach((name, value) -> properties.put("switchboard.provider." + name, value));
        properties.put("switchboard.web.csrf-key", "a key of no consequence");
        properties.put("switchboard.web.public-url", "https://conf.example.org/");
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withMapping(ProviderConfig.class)
                .withMapping(ProtectionConfig.class)
                .build();
    }
}
