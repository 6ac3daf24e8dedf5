package io.switchboard.launcher.plan;

import io.switchboard.launcher.settings.Secrets;
import io.switchboard.launcher.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Who may open the administrators' pages here: whoever the person has named, else one of ours. */
public final class Administrator {
    static final String SETTING = "ADMINISTRATOR_KEYS";
    static final String ADDRESSES = "ADMINISTRATORS";
    private static final String NAME = "admin";
    private static final String ADDRESS = "admin@example.org";

    private final Settings settings;
    private final Secrets secrets;

    public Administrator(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** As web-frontend wants it: the name and the hash of the key. */
    String entries() {
        return settings.find(SETTING)
                .orElseGet(() -> NAME + ":" + hash(secrets.administratorKey()));
    }

    /** Who is an administrator when they have signed in with their address. */
    static String addresses(Settings settings) {
        return settings.get(ADDRESSES, ADDRESS);
    }

    /** What to type, told to whoever started us; only its hash is told to a service. */
    public String hint() {
        String byKey =
                settings.find(SETTING).isPresent()
                        ? "a key of " + SETTING
                        : "name %s, key %s".formatted(NAME, secrets.administratorKey());
        return "sign in as %s, or with %s".formatted(addresses(settings), byKey);
    }

    private static String hash(String key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
