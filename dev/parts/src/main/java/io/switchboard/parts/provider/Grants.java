package io.switchboard.parts.provider;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Codes, which are good once and for half a minute, and access tokens, which last a minute. */
final class Grants {
    static final Duration CODE = Duration.ofSeconds(30);
    static final Duration TOKEN = Duration.ofSeconds(60);
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> tokens = new ConcurrentHashMap<>();
    private final Clock clock;

    Grants(Clock clock) {
        this.clock = clock;
    }

    /** What somebody agreed to, until an instant. */
    record Grant(Visitor visitor, Wish wish, Instant until) {}

    String code(Visitor visitor, Wish wish) {
        return keep(codes, visitor, wish, CODE);
    }

    /** Takes the code back: it is good once. */
    Optional<Grant> redeem(String code) {
        return Optional.ofNullable(codes.remove(code)).filter(this::lasts);
    }

    String accessToken(Grant grant) {
        return keep(tokens, grant.visitor(), grant.wish(), TOKEN);
    }

    Optional<Grant> of(String accessToken) {
        return Optional.ofNullable(tokens.get(accessToken)).filter(this::lasts);
    }

    private String keep(Map<String, Grant> kept, Visitor visitor, Wish wish, Duration time) {
        kept.values().removeIf(grant -> !lasts(grant));
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kept.put(name, new Grant(visitor, wish, clock.instant().plus(time)));
        return name;
    }

    private boolean lasts(Grant grant) {
        return clock.instant().isBefore(grant.until());
    }
}
