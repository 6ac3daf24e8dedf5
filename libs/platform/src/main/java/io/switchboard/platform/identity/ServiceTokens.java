package io.switchboard.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Writes the tokens by which we call others, and keeps each for most of its life: signing costs more than the call it is for. */
@Singleton
@Startup
public class ServiceTokens {

    private record Token(String text, Instant freshUntil) {}

    private record Purpose(String audience, Optional<String> person) {}

    private static final int REMEMBERED = 1_000;

    private final String service;
    private final Duration lifespan;
    private final ECPrivateKey key;
    private final Cache<Purpose, Token> tokens =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    public ServiceTokens(IdentityConfig config) {
        service = config.service();
        lifespan = config.lifespan();
        key = config.privateKey().map(EcKeys::privateKey).orElse(null);
    }

    /** A token for {@code audience}, good for at least half of its lifespan. */
    public String to(String audience) {
        return to(audience, Optional.empty());
    }

    /** The same, said to be for a person. */
    String to(String audience, Optional<String> person) {
        var now = Instant.now();
        return tokens.asMap()
                .compute(
                        new Purpose(audience, person),
                        (purpose, had) ->
                                had != null && now.isBefore(had.freshUntil())
                                        ? had
                                        : write(purpose, now))
                .text();
    }

    private Token write(Purpose purpose, Instant now) {
        if (key == null) {
            throw new IllegalStateException(
                    "this service was given no SWITCHBOARD_IDENTITY_PRIVATE_KEY, so it can call nobody");
        }
        var claims = new JwtClaims();
        claims.setIssuer(service);
        claims.setSubject(service);
        claims.setAudience(purpose.audience());
        purpose.person().ifPresent(person -> claims.setStringClaim(OnBehalfOf.CLAIM, person));
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(lifespan).getEpochSecond()));
        claims.setGeneratedJwtId();
        return new Token(sign(claims), now.plus(lifespan.dividedBy(2)));
    }

    private String sign(JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(service);
        signature.setKey(key);
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("a token could not be signed", impossible);
        }
    }
}
