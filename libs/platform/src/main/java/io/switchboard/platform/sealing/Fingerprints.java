package io.switchboard.platform.sealing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes by which a person's data can be counted and found again without being readable: HMAC-SHA-256, the first 128 bits in hex. The
 * purpose goes in first, so that hashes of two purposes cannot be joined.
 */
@Singleton
@Startup
public class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int BYTES = 16;

    private final SecretKey key;

    public Fingerprints(FingerprintConfig config) {
        key = config.key().map(Fingerprints::key).orElse(null);
    }

    private static SecretKey key(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length >= KEY_BYTES) {
                return new SecretKeySpec(bytes, ALGORITHM);
            }
        } catch (IllegalArgumentException _) {
            // Its message could quote the key; ours follows.
        }
        throw new IllegalArgumentException("FINGERPRINT_KEY must be 32 bytes in base64");
    }

    public String of(String purpose, String value) {
        if (key == null) {
            throw new IllegalStateException("this service was given no FINGERPRINT_KEY");
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((purpose + "\0").getBytes(StandardCharsets.UTF_8));
            var full = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(full, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", impossible);
        }
    }
}
