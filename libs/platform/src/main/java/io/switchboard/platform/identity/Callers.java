package io.switchboard.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;

/** Recognises who calls by the token they bring. A token that was good once is remembered while it lasts. */
@Singleton
@Startup
class Callers {

    /** Who calls, for whom, and what it may do here, until the token ends. */
    record Recognised(String name, Optional<String> person, Set<String> may, Instant until) {}

    private static final int REMEMBERED = 1_000;

    private final Map<String, List<JwtConsumer>> verifiers = new HashMap<>();
    private final Map<String, Set<String>> rights = new HashMap<>();
    private final JwtConsumer firstLook =
            new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setDisableRequireSignature()
                    .setSkipSignatureVerification()
                    .build();
    private final Cache<String, Recognised> remembered =
            Caffeine.newBuilder()
                    .maximumSize(REMEMBERED)
                    .expireAfter(
                            Expiry.<String, Recognised>creating(
                                    (_, caller) -> Duration.between(Instant.now(), caller.until())))
                    .build();

    Callers(IdentityConfig config) {
        config.callers()
                .forEach(
                        (name, caller) -> {
                            verifiers.put(name, verifiers(config, name, caller));
                            rights.put(name, Set.copyOf(caller.may()));
                        });
    }

    private static List<JwtConsumer> verifiers(
            IdentityConfig config, String name, IdentityConfig.Caller caller) {
        return caller.publicKey().stream()
                .map(key -> verifier(config, name, EcKeys.publicKey(name, key.strip())))
                .toList();
    }

    private static JwtConsumer verifier(IdentityConfig config, String name, ECPublicKey key) {
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(
                                ConstraintType.PERMIT,
                                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setExpectedIssuer(name)
                .setExpectedSubject(name)
                .setExpectedAudience(config.service())
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setMaxFutureValidityInMinutes(5)
                .setAllowedClockSkewInSeconds(10)
                .build();
    }

    /** Empty for a token that is not good here, whatever is wrong with it. */
    Optional<Recognised> recognise(String token) {
        var known = remembered.getIfPresent(token);
        return known != null ? Optional.of(known) : verify(token);
    }

    private Optional<Recognised> verify(String token) {
        try {
            var context = firstLook.process(token);
            var name = claimedName(context);
            if (!isGood(context, verifiers.getOrDefault(name, List.of()))) {
                return Optional.empty();
            }
            var until =
                    Instant.ofEpochSecond(context.getJwtClaims().getExpirationTime().getValue());
            var caller = new Recognised(name, person(context), rights.get(name), until);
            remembered.put(token, caller);
            return Optional.of(caller);
        } catch (InvalidJwtException | MalformedClaimException _) {
            return Optional.empty();
        }
    }

    /** By one of the caller's keys: it has two while they are being rotated. */
    private static boolean isGood(JwtContext context, List<JwtConsumer> verifiers) {
        return verifiers.stream()
                .anyMatch(
                        verifier -> {
                            try {
                                verifier.processContext(context);
                                return true;
                            } catch (InvalidJwtException _) {
                                return false;
                            }
                        });
    }

    private static Optional<String> person(JwtContext context) throws MalformedClaimException {
        return Optional.ofNullable(context.getJwtClaims().getStringClaimValue(OnBehalfOf.CLAIM));
    }

    /** Whose key to verify with; nothing is believed before that key has signed it. */
    private static String claimedName(JwtContext context) throws MalformedClaimException {
        return context.getJwtClaims().getIssuer();
    }
}
