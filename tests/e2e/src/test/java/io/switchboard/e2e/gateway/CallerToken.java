package io.switchboard.e2e.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.switchboard.testing.TestKeys;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The token by which the booking-service says who it is. */
final class CallerToken {
    private static final Duration LIFESPAN = Duration.ofSeconds(60);

    private static volatile CallerToken latest;
    private static volatile PrivateKey key = TestKeys.privateKey("booking-service");

    private final String text;
    private final Instant freshUntil;

    private CallerToken(Instant now) {
        text = signed(now);
        freshUntil = now.plus(LIFESPAN.dividedBy(2));
    }

    /** From now on it signs with another key. */
    static void signWith(PrivateKey other) {
        key = other;
        latest = null;
    }

    static String ofBookingService() {
        var now = Instant.now();
        var token = latest;
        if (token == null || now.isAfter(token.freshUntil)) {
            token = new CallerToken(now);
            latest = token;
        }
        return token.text;
    }

    private static String signed(Instant now) {
        var claims =
                """
                {"iss":"booking-service","sub":"booking-service","aud":"ovh-gateway","iat":%d,"exp":%d}"""
                        .formatted(now.getEpochSecond(), now.plus(LIFESPAN).getEpochSecond());
        var content =
                base64("{\"alg\":\"ES256\"}".getBytes(UTF_8))
                        + "."
                        + base64(claims.getBytes(UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(content.getBytes(UTF_8));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key that we made ourselves", impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
