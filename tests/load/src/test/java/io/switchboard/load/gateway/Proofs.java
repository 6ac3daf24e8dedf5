package io.switchboard.load.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** By what a caller is known: a token to the gateways, a signature to OVH. */
final class Proofs {
    private static final int LIFESPAN = 60;
    private static final String SECRET = "switchboard-dev-secret";
    private static final String CONSUMER = "switchboard-dev-consumer";

    private final PrivateKey key;
    private long madeAt;
    private String token;

    Proofs(String privateKey) {
        try {
            key =
                    KeyFactory.getInstance("EC")
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(
                                            Base64.getDecoder().decode(privateKey)));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("This is no key of ./run", unusable);
        }
    }

    /** A token of the booking-service for the gateway, good for some time yet. */
    synchronized String token() {
        var now = Instant.now().getEpochSecond();
        if (token == null || now - madeAt > LIFESPAN / 2) {
            madeAt = now;
            token = signed(now);
        }
        return token;
    }

    /** OVH's signature of a call without a body. */
    static String signature(String method, String url, String timestamp) {
        var text = String.join("+", SECRET, CONSUMER, method, url, "", timestamp);
        try {
            var hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8));
            return "$1$" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signed(long now) {
        var claims =
                "{\"iss\":\"booking-service\",\"sub\":\"booking-service\",\"aud\":\"ovh-gateway\",\"iat\":%d,\"exp\":%d}"
                        .formatted(now, now + LIFESPAN);
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
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
