package io.switchboard.parts.provider;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The provider's keys, one an algorithm, and what is signed with them. Made afresh with each start. */
final class Keys {
    private static final int RSA_BITS = 2_048;

    private final Map<Algorithm, PublicJsonWebKey> own = new EnumMap<>(Algorithm.class);

    /** Made ahead: how long an RSA key takes is a matter of luck, and a program waits for what it signs. */
    private final Map<Algorithm, PublicJsonWebKey> strange = new EnumMap<>(Algorithm.class);

    Keys() {
        for (var algorithm : Algorithm.values()) {
            strange.put(algorithm, make(algorithm));
        }
    }

    /** The public halves, as programs fetch them. */
    Map<String, Object> published() {
        return Map.of(
                "keys",
                List.of(
                        own(Algorithm.RS256).toParams(OutputControlLevel.PUBLIC_ONLY),
                        own(Algorithm.ES256).toParams(OutputControlLevel.PUBLIC_ONLY)));
    }

    /** Others from now on, under other names. */
    synchronized void renew() {
        own.clear();
    }

    String sign(Algorithm algorithm, JwtClaims claims) {
        return sign(own(algorithm), algorithm.name(), claims);
    }

    /** With a key that nobody published, under the name of one that is. */
    synchronized String forge(Algorithm algorithm, JwtClaims claims) {
        var key = strange.get(algorithm);
        key.setKeyId(own(algorithm).getKeyId());
        return sign(key, algorithm.name(), claims);
    }

    static String unsigned(JwtClaims claims) {
        return sign(null, AlgorithmIdentifiers.NONE, claims);
    }

    private synchronized PublicJsonWebKey own(Algorithm algorithm) {
        return own.computeIfAbsent(algorithm, Keys::make);
    }

    private static PublicJsonWebKey make(Algorithm algorithm) {
        try {
            PublicJsonWebKey key =
                    switch (algorithm) {
                        case RS256 -> RsaJwkGenerator.generateJwk(RSA_BITS);
                        case ES256 -> EcJwkGenerator.generateJwk(EllipticCurves.P256);
                    };
            // Another with each start, so that programs notice the new keys.
            key.setKeyId(algorithm + "-" + UUID.randomUUID());
            key.setAlgorithm(algorithm.name());
            key.setUse("sig");
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException("Every JDK makes these keys", impossible);
        }
    }

    private static String sign(PublicJsonWebKey key, String algorithm, JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        if (key != null) {
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setKey(key.getPrivateKey());
        }
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("Our own keys sign", impossible);
        }
    }
}
