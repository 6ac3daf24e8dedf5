package io.switchboard.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what each token asks of this replica, minute by minute from its first request on. */
@ApplicationScoped
class Meter {

    private static final Duration SPELL = Duration.ofMinutes(1);
    private static final int MOST_TOKENS = 10_000;

    private final int allowed;
    private final Cache<String, AtomicInteger> counts;

    Meter(TokenConfig config) {
        this.allowed = config.requestsAMinute();
        this.counts =
                Caffeine.newBuilder().maximumSize(MOST_TOKENS).expireAfterWrite(SPELL).build();
    }

    /** Counts a request; for how long there are too many of them, or empty while there are not. */
    Optional<Duration> count(String token) {
        var count = counts.get(token, _ -> new AtomicInteger()).incrementAndGet();
        return count <= allowed ? Optional.empty() : Optional.of(rest(token));
    }

    private Duration rest(String token) {
        var age = counts.policy().expireAfterWrite().orElseThrow().ageOf(token);
        return SPELL.minus(age.orElse(Duration.ZERO));
    }
}
