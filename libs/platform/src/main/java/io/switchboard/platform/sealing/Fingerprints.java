package io.switchboard.platform.sealing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes by which a person's data can be counted and found again without being readable: HMAC-SHA-256, the first 128 bits in hex. The
 * purpose goes in first, so that hashes of two purposes cannot be joined.
 */
@Singleton
public class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SealingConfig config;

    public Fingerprints(SealingConfig config) {
        this.config = config;
    }

    public String of(String purpose, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            mac.update((purpose + "\0").getBytes(StandardCharsets.UTF_8));
            var full = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(full, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", impossible);
        }
    }

    private byte[] key() {
        return Base64.getDecoder()
                .decode(
                        config.fingerprintKey()
                                .orElseThrow(
                                        () ->
                                                new IllegalStateException(
                                                        "this service was given no FINGERPRINT_KEY")));
    }
}
