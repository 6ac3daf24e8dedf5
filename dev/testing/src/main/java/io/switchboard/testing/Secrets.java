package io.switchboard.testing;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Fresh keys for a test JVM, under the names that services read. */
final class Secrets {
    private static final List<String> SERVICES =
            List.of(
                    "ovh-gateway",
                    "booking-service",
                    "notifier",
                    "web-frontend",
                    "forwarding-service",
                    "stats-collector");
    private static final List<String> RINGS =
            List.of("ADDRESS", "CODE", "LINK", "SESSION", "CHANGE", "CREDENTIAL");
    private static final int KEY_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static void generate(Settings settings) {
        for (String ring : RINGS) {
            settings.environment("SEALING_" + ring + "_KEYS", "test:" + random());
        }
        settings.environment("FINGERPRINT_KEY", random());
        settings.environment("CSRF_KEY", random());
        for (String service : SERVICES) {
            identity(service, settings);
        }
    }

    static String random() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The module under test, known by its folder, is given its private key too. */
    private static void identity(String service, Settings settings) {
        KeyPair pair = pair();
        String variable = service.toUpperCase(Locale.ROOT).replace('-', '_') + "_PUBLIC_KEY";
        String privateKey = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        settings.environment(
                variable, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        settings.property("switchboard.testing." + service + ".private-key", privateKey);
        if (Path.of("").toAbsolutePath().endsWith(service)) {
            settings.environment("SWITCHBOARD_IDENTITY_PRIVATE_KEY", privateKey);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK makes P-256 keys", impossible);
        }
    }
}
