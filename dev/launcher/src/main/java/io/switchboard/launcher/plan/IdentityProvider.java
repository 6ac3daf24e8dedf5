package io.switchboard.launcher.plan;

import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.settings.Port;
import io.switchboard.launcher.settings.Secrets;
import io.switchboard.launcher.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who else says who people are: the provider that the person has named, else a small one of ours, else nobody. */
public final class IdentityProvider {
    private static final String WISH = "LOCAL_PROVIDER";
    private static final String PREFIX = "OIDC_";
    private static final String ISSUER = "OIDC_ISSUER";
    private static final String SECRET = "OIDC_CLIENT_SECRET";
    private static final String CLIENT = "switchboard";

    private final Settings settings;
    private final Secrets secrets;

    public IdentityProvider(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Whether ours is to run. */
    public static boolean isOurs(Settings settings) {
        return settings.find(ISSUER).isEmpty()
                && !settings.get(WISH, "true").equalsIgnoreCase("false");
    }

    /** What web-frontend is told; what the person has set wins over our defaults. */
    Map<String, String> environment() throws CannotRun {
        var environment = new TreeMap<String, String>();
        if (isOurs(settings)) {
            environment.put(
                    ISSUER, "http://localhost:" + Port.PROVIDER_PORT.in(settings) + "/api/v2");
            environment.put("OIDC_NAME", "Switchboard ID");
            environment.put("OIDC_CLIENT_ID", CLIENT);
            environment.put(SECRET, secret());
            environment.put("OIDC_SCOPES", "uid,given_name,usual_name,email,groups");
            environment.put("OIDC_ADMINISTRATOR_GROUP", "administrators");
        }
        settings.values()
                .forEach(
                        (name, value) -> {
                            if (name.startsWith(PREFIX) && !value.isBlank()) {
                                environment.put(name, value);
                            }
                        });
        return environment;
    }

    /** What our provider is started with. */
    List<Object> arguments(String publicUrl) throws CannotRun {
        return List.of(
                Port.PROVIDER_PORT.in(settings),
                CLIENT,
                publicUrl + "/sign-in/provider/return",
                publicUrl + "/sign-out/return",
                settings.get("OIDC_SIGNATURE_ALGORITHM", "RS256"));
    }

    /** What our provider finds in its environment. */
    Map<String, String> ownEnvironment() {
        return Map.of(SECRET, secret());
    }

    private String secret() {
        return secrets.password("provider");
    }
}
