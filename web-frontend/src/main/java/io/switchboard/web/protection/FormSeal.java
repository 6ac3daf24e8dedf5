package io.switchboard.web.protection;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes and checks the tokens of forms: a grain of salt, and the HMAC-SHA256 of a browser's number with it. A key too short ends the start. */
@Startup
@Singleton
class FormSeal {

    private static final int SHORTEST_KEY = 32;
    private static final int NUMBER_BYTES = 16;
    private static final int SALT_BYTES = 9;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The first signs. */
    private final List<SecretKeySpec> keys;

    FormSeal(ProtectionConfig config) {
        keys = config.csrfKey().stream().map(FormSeal::key).toList();
    }

    private static SecretKeySpec key(String written) {
        var bytes = written.strip().getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("CSRF_KEY must have at least 32 characters");
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    static String newNumber() {
        return random(NUMBER_BYTES);
    }

    static boolean isNumber(String text) {
        return text.matches("[A-Za-z0-9_-]{22}");
    }

    String token(String number) {
        var salt = random(SALT_BYTES);
        return salt + "." + sign(keys.getFirst(), salt, number);
    }

    boolean fits(String token, String number) {
        var dot = token.indexOf('.');
        if (dot < 0) {
            return false;
        }
        var signature = utf8(token.substring(dot + 1));
        return keys.stream()
                .map(key -> utf8(sign(key, token.substring(0, dot), number)))
                .anyMatch(expected -> MessageDigest.isEqual(expected, signature));
    }

    private static String sign(SecretKeySpec key, String salt, String number) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(utf8(salt + "." + number)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA256 is part of every JDK", impossible);
        }
    }

    private static String random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
