package io.switchboard.platform.identity;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Key pairs and settings made for a test. */
final class Keys {

    private Keys() {}

    static KeyPair ec() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String publicText(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** The settings of a service that writes tokens. */
    static IdentityConfig caller(String service, KeyPair pair) {
        var key = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        return new Settings(service, Optional.of(key), Duration.ofSeconds(60), Map.of());
    }

    /** The settings of a service that one caller may read from. */
    static IdentityConfig callee(String service, String caller, KeyPair... pairs) {
        return new Settings(
                service,
                Optional.empty(),
                Duration.ofSeconds(60),
                Map.of(
                        caller,
                        new Right(
                                Stream.of(pairs).map(Keys::publicText).toList(), Set.of("read"))));
    }

    record Settings(
            String service,
            Optional<String> privateKey,
            Duration lifespan,
            Map<String, Caller> callers)
            implements IdentityConfig {}

    record Right(List<String> publicKey, Set<String> may) implements IdentityConfig.Caller {}
}
