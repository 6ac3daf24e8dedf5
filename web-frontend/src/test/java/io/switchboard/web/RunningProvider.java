package io.switchboard.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.switchboard.parts.provider.Algorithm;
import io.switchboard.parts.provider.Provider;
import io.switchboard.parts.provider.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A strict provider, told beforehand of all that the frontend may be set to send. */
public class RunningProvider implements QuarkusTestResourceLifecycleManager {

    static final String ISSUER = "switchboard.provider-part.url";
    static final String SITE = "https://conf.example.org";
    private static final String CLIENT = "switchboard";
    private static final String SECRET = "a secret/with+signs";

    private Provider provider;

    @Override
    public Map<String, String> start() {
        var registration =
                Registration.strict(
                                CLIENT,
                                SECRET,
                                SITE + "/sign-in/provider/return",
                                SITE + "/sign-out/return")
                        .with("acr_values", "code_challenge", "code_challenge_method");
        try {
            provider = Provider.start(0, registration, Algorithm.RS256);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        System.setProperty(ISSUER, provider.issuer());
        return Map.ofEntries(
                Map.entry("OIDC_ISSUER", provider.issuer()),
                Map.entry("OIDC_NAME", "Laissez-passer"),
                Map.entry("OIDC_CLIENT_ID", CLIENT),
                Map.entry("OIDC_CLIENT_SECRET", SECRET),
                Map.entry("OIDC_SCOPES", "email,uid,groups"),
                Map.entry("OIDC_CLAIMS", "{\"id_token\":{\"amr\":{\"essential\":true}}}"),
                Map.entry("OIDC_ACR_VALUES", "eidas1"),
                Map.entry("OIDC_PKCE", "true"),
                Map.entry("OIDC_ADMINISTRATOR_GROUP", "telephony"),
                Map.entry("switchboard.provider.patience", "PT5S"));
    }

    @Override
    public void stop() {
        System.clearProperty(ISSUER);
        provider.close();
    }
}
